import type { EnterOutcomeRequest, StrikeOutcomeRequest } from '@chartwright/contracts';
import {
  ADJUSTMENT_GROUPS,
  MAX_AMOUNT_CENTS,
  MAX_OUTCOME_WORDS,
  OUTCOME_KINDS,
  REJECTION_CATEGORIES,
  type AdjustmentGroup,
  type OutcomeKind,
  type RejectionCategory,
} from '@chartwright/lifecycle';
import { ApiProperty } from '@nestjs/swagger';
import { IsIn, IsInt, IsString, Max, MaxLength, Min } from 'class-validator';
import { IsCalendarDay } from '../../../platform/errors/is-calendar-day.js';
import { IsWords } from '../../../platform/errors/is-words.js';
import { LARGEST_INTEGER, type SameKeys } from '../../../platform/errors/validation.js';
import { Sent } from '../claims.dto.js';

const CATEGORIES = Object.keys(REJECTION_CATEGORIES);
const GROUPS = Object.keys(ADJUSTMENT_GROUPS);
const MAX_NUMBER = 50;

export class EnterOutcomeDto implements EnterOutcomeRequest {
  @ApiProperty() @IsInt() @Min(1) @Max(LARGEST_INTEGER) version!: number;
  @ApiProperty({ enum: OUTCOME_KINDS }) @IsIn(OUTCOME_KINDS) kind!: OutcomeKind;
  @ApiProperty() @IsCalendarDay() occurredOn!: string;
  @ApiProperty({ required: false }) @Sent() @IsString() @MaxLength(MAX_OUTCOME_WORDS) words?: string;
  @ApiProperty({ enum: CATEGORIES, required: false }) @Sent() @IsIn(CATEGORIES) statusCategory?: RejectionCategory;
  @ApiProperty({ required: false }) @Sent() @IsString() @MaxLength(7) statusCode?: string;
  @ApiProperty({ enum: GROUPS, required: false }) @Sent() @IsIn(GROUPS) adjustmentGroup?: AdjustmentGroup;
  @ApiProperty({ required: false }) @Sent() @IsString() @MaxLength(4) adjustmentReason?: string;
  @ApiProperty({ required: false }) @Sent() @IsInt() @Min(0) @Max(MAX_AMOUNT_CENTS) paidCents?: number;
  @ApiProperty({ required: false }) @Sent() @IsInt() @Min(0) @Max(MAX_AMOUNT_CENTS) patientShareCents?: number;
  @ApiProperty({ required: false }) @Sent() @IsInt() @Min(0) @Max(MAX_AMOUNT_CENTS) writtenOffCents?: number;
  @ApiProperty({ required: false }) @Sent() @IsString() @MaxLength(MAX_NUMBER) traceNumber?: string;
  @ApiProperty({ required: false }) @Sent() @IsString() @MaxLength(MAX_NUMBER) payerClaimNumber?: string;
}
export const enterOutcomeMatchesContract: SameKeys<EnterOutcomeDto, EnterOutcomeRequest> = true;

export class StrikeOutcomeDto implements StrikeOutcomeRequest {
  @ApiProperty() @IsInt() @Min(1) @Max(LARGEST_INTEGER) version!: number;
  @ApiProperty() @IsWords(3, MAX_OUTCOME_WORDS) reason!: string;
}
export const strikeOutcomeMatchesContract: SameKeys<StrikeOutcomeDto, StrikeOutcomeRequest> = true;
