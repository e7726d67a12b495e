import {
  CLAIM_TAB_NAMES,
  MAX_CHOSEN_CLAIMS,
  type ClaimFilter,
  type ClaimTab,
  type CreateClaimBatchRequest,
  type HoldClaimRequest,
  type OrderingProviderRequest,
  type ReleaseClaimRequest,
  type RescrubClaimRequest,
  type SearchClaimsRequest,
} from '@chartwright/contracts';
import { HOLD_REASONS, MAX_AMOUNT_CENTS, type HoldReason } from '@chartwright/lifecycle';
import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsArray,
  IsIn,
  IsInt,
  IsString,
  IsUUID,
  Max,
  MaxLength,
  Min,
  ValidateIf,
  ValidateNested,
} from 'class-validator';
import { IsCalendarDay } from '../../platform/errors/is-calendar-day.js';
import { IsWords } from '../../platform/errors/is-words.js';
import type { SameKeys } from '../../platform/errors/validation.js';

const MAX_LINES_OF_A_LIST = 200;

/** Left out is fine, null is not. */
export const Sent = () => ValidateIf((_, value) => value !== undefined);
const Ids = () => ApiProperty({ type: [String], format: 'uuid', required: false });

export class ClaimFilterDto implements ClaimFilter {
  @ApiProperty({ enum: CLAIM_TAB_NAMES }) @IsIn(CLAIM_TAB_NAMES) tab!: ClaimTab;
  @Ids() @Sent() @IsArray() @ArrayMaxSize(100) @IsUUID('all', { each: true }) payerIds?: string[];
  @Ids() @Sent() @IsArray() @ArrayMaxSize(100) @IsUUID('all', { each: true }) providerIds?: string[];
  @Ids() @Sent() @IsArray() @ArrayMaxSize(100) @IsUUID('all', { each: true }) practiceIds?: string[];
  @ApiProperty({ required: false }) @Sent() @IsCalendarDay() serviceFrom?: string;
  @ApiProperty({ required: false }) @Sent() @IsCalendarDay() serviceTo?: string;
  @ApiProperty({ required: false }) @Sent() @IsInt() @Min(0) @Max(MAX_AMOUNT_CENTS) amountFromCents?: number;
  @ApiProperty({ required: false }) @Sent() @IsInt() @Min(0) @Max(MAX_AMOUNT_CENTS) amountToCents?: number;
  @ApiProperty({ required: false, format: 'uuid' }) @Sent() @IsUUID() batchId?: string;
  @ApiProperty({ required: false }) @Sent() @IsString() @MaxLength(100) text?: string;
}
export const claimFilterMatchesContract: SameKeys<ClaimFilterDto, ClaimFilter> = true;

export class SearchClaimsDto extends ClaimFilterDto implements SearchClaimsRequest {
  @ApiProperty({ required: false }) @Sent() @IsUUID() cursor?: string;
  @ApiProperty({ required: false }) @Sent() @IsInt() @Min(1) @Max(MAX_LINES_OF_A_LIST) limit?: number;
}
export const searchClaimsMatchesContract: SameKeys<SearchClaimsDto, SearchClaimsRequest> = true;

export class HoldClaimDto implements HoldClaimRequest {
  @ApiProperty() @IsInt() @Min(1) version!: number;
  @ApiProperty({ enum: Object.keys(HOLD_REASONS) }) @IsIn(Object.keys(HOLD_REASONS)) reason!: HoldReason;
  @ApiProperty({ required: false }) @Sent() @IsString() @MaxLength(500) note?: string;
}
export const holdClaimMatchesContract: SameKeys<HoldClaimDto, HoldClaimRequest> = true;

export class ReleaseClaimDto implements ReleaseClaimRequest {
  @ApiProperty() @IsInt() @Min(1) version!: number;
  @ApiProperty() @IsWords(3, 500) reason!: string;
}
export const releaseClaimMatchesContract: SameKeys<ReleaseClaimDto, ReleaseClaimRequest> = true;

export class RescrubClaimDto implements RescrubClaimRequest {
  @ApiProperty() @IsInt() @Min(1) version!: number;
}
export const rescrubClaimMatchesContract: SameKeys<RescrubClaimDto, RescrubClaimRequest> = true;

export class OrderingProviderDto implements OrderingProviderRequest {
  @ApiProperty() @IsInt() @Min(1) version!: number;
  @ApiProperty() @IsUUID() providerId!: string;
}
export const orderingProviderMatchesContract: SameKeys<OrderingProviderDto, OrderingProviderRequest> = true;

export class CreateClaimBatchDto implements CreateClaimBatchRequest {
  @Ids() @Sent() @IsArray() @ArrayMinSize(1) @ArrayMaxSize(MAX_CHOSEN_CLAIMS) @IsUUID('all', { each: true }) claimIds?: string[];
  @ApiProperty({ type: ClaimFilterDto, required: false }) @Sent() @ValidateNested() @Type(() => ClaimFilterDto) allReadyOf?: ClaimFilterDto;
}
export const createClaimBatchMatchesContract: SameKeys<CreateClaimBatchDto, CreateClaimBatchRequest> = true;
