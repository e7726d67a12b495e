import type { AccidentKind, AddTypedNoteRequest, CaseFields, SaveDraftRequest, SubmitCaseRequest } from '@chartwright/contracts';
import { PLACES_OF_SERVICE, SPECIALTIES, VISIT_TYPES, type PlaceOfService, type Specialty, type VisitType } from '@chartwright/lifecycle';
import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsBoolean,
  IsIn,
  IsInt,
  IsObject,
  IsString,
  IsUUID,
  Matches,
  MaxLength,
  Min,
  ValidateIf,
  ValidateNested,
} from 'class-validator';
import { IsCalendarDay } from '../../../platform/errors/is-calendar-day.js';
import type { SameKeys } from '../../../platform/errors/validation.js';

const ACCIDENTS: readonly AccidentKind[] = ['AA', 'EM', 'OA'];
const FREE_TEXT = 300;
const MAX_NOTE_LETTERS = 400_000;

/** Left out: unchanged. Null: emptied. */
const Sent = () => ValidateIf((_, value) => value !== undefined && value !== null);
const SentNotNull = () => ValidateIf((_, value) => value !== undefined);
const Nullable = () => ApiProperty({ type: String, nullable: true, required: false });

export class CaseChangesDto implements Partial<CaseFields> {
  @Nullable() @Sent() @IsUUID() patientId?: string | null;
  @Nullable() @Sent() @IsUUID() coverageId?: string | null;
  @ApiProperty({ required: false }) @SentNotNull() @IsBoolean() isSelfPay?: boolean;
  @Nullable() @Sent() @IsCalendarDay() dateOfService?: string | null;
  @Nullable() @Sent() @IsIn(Object.keys(PLACES_OF_SERVICE)) placeOfService?: PlaceOfService | null;
  @Nullable() @Sent() @IsIn(Object.keys(VISIT_TYPES)) visitType?: VisitType | null;
  @Nullable() @Sent() @IsIn(Object.keys(SPECIALTIES)) specialty?: Specialty | null;
  @Nullable() @Sent() @IsUUID() facilityId?: string | null;
  @Nullable() @Sent() @IsUUID() renderingProviderId?: string | null;
  @Nullable() @Sent() @IsUUID() referringProviderId?: string | null;
  @Nullable() @Sent() @IsIn(ACCIDENTS) accidentKind?: AccidentKind | null;
  @Nullable() @Sent() @IsCalendarDay() accidentDate?: string | null;
  @Nullable() @Sent() @Matches(/^[A-Z]{2}$/) accidentState?: string | null;
  @Nullable() @Sent() @IsCalendarDay() onsetDate?: string | null;
  @Nullable() @Sent() @IsCalendarDay() admissionDate?: string | null;
  @Nullable() @Sent() @IsString() @MaxLength(FREE_TEXT) rushReason?: string | null;
  @Nullable() @Sent() @IsString() @MaxLength(FREE_TEXT) signedBy?: string | null;
  @ApiProperty({ type: [String], required: false })
  @SentNotNull()
  @IsArray()
  @ArrayMaxSize(20)
  @IsUUID('all', { each: true })
  otherVisitCaseIds?: string[];
}
export const caseChangesMatchContract: SameKeys<CaseChangesDto, CaseFields> = true;

export class SaveDraftDto implements SaveDraftRequest {
  @ApiProperty() @IsInt() @Min(1) version!: number;
  @ApiProperty({ type: CaseChangesDto }) @IsObject() @ValidateNested() @Type(() => CaseChangesDto) changes!: CaseChangesDto;
}
export const saveDraftMatchesContract: SameKeys<SaveDraftDto, SaveDraftRequest> = true;

export class AddTypedNoteDto implements AddTypedNoteRequest {
  @ApiProperty() @IsString() @Matches(/\p{L}{3}/u) @MaxLength(MAX_NOTE_LETTERS) text!: string;
}
export const addTypedNoteMatchesContract: SameKeys<AddTypedNoteDto, AddTypedNoteRequest> = true;

export class SubmitCaseDto implements SubmitCaseRequest {
  @ApiProperty() @IsInt() @Min(1) version!: number;
  @ApiProperty() @IsString() @Matches(/^[\w-]{8,80}$/) idempotencyKey!: string;
}
export const submitCaseMatchesContract: SameKeys<SubmitCaseDto, SubmitCaseRequest> = true;
