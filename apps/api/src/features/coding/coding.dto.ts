import type {
  EditDraftRequest,
  HoldCaseRequest,
  RevealIdentityRequest,
  SendRemarkRequest,
  SubmitCodingRequest,
  UndoDraftRequest,
} from '@chartwright/contracts';
import { HOLD_REASONS, type HoldReason } from '@chartwright/lifecycle';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsArray,
  IsBoolean,
  IsIn,
  IsInt,
  IsOptional,
  IsString,
  IsUUID,
  MaxLength,
  Min,
  ValidateNested,
} from 'class-validator';
import { IsWords } from '../../platform/errors/is-words.js';
import type { SameKeys } from '../../platform/errors/validation.js';
import { DraftEditDto } from './draft-edit.dto.js';

/** A fix may touch each diagnosis and a few lines at once; nobody types more than that in one step. */
const MAX_EDITS = 40;
const MAX_REASON = 500;

export class EditDraftDto implements Omit<EditDraftRequest, 'edits'> {
  @ApiProperty() @IsInt() @Min(1) version!: number;
  @ApiProperty() @IsUUID() leaseToken!: string;
  @ApiProperty({ type: [DraftEditDto] })
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(MAX_EDITS)
  @ValidateNested({ each: true })
  @Type(() => DraftEditDto)
  edits!: DraftEditDto[];
}
export const editDraftMatchesContract: SameKeys<EditDraftDto, EditDraftRequest> = true;

export class UndoDraftDto implements UndoDraftRequest {
  @ApiProperty() @IsInt() @Min(1) version!: number;
  @ApiProperty() @IsUUID() leaseToken!: string;
}
export const undoDraftMatchesContract: SameKeys<UndoDraftDto, UndoDraftRequest> = true;

export class HoldCaseDto implements HoldCaseRequest {
  @ApiProperty() @IsUUID() leaseToken!: string;
  @ApiProperty({ enum: Object.keys(HOLD_REASONS) }) @IsIn(Object.keys(HOLD_REASONS)) reason!: HoldReason;
  @ApiPropertyOptional() @IsOptional() @IsString() @MaxLength(MAX_REASON) note?: string;
}
export const holdCaseMatchesContract: SameKeys<HoldCaseDto, HoldCaseRequest> = true;

export class RevealIdentityDto implements RevealIdentityRequest {
  @ApiProperty() @IsWords(3, MAX_REASON) reason!: string;
}
export const revealIdentityMatchesContract: SameKeys<RevealIdentityDto, RevealIdentityRequest> = true;

export class SendRemarkDto implements SendRemarkRequest {
  @ApiProperty() @IsWords(3, MAX_REASON) text!: string;
}
export const sendRemarkMatchesContract: SameKeys<SendRemarkDto, SendRemarkRequest> = true;

export class SubmitCodingDto implements SubmitCodingRequest {
  @ApiProperty() @IsInt() @Min(1) version!: number;
  @ApiProperty() @IsUUID() leaseToken!: string;
  @ApiProperty() @IsBoolean() takeNext!: boolean;
}
export const submitCodingMatchesContract: SameKeys<SubmitCodingDto, SubmitCodingRequest> = true;
