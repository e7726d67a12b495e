import {
  DRAFT_EDIT_KINDS,
  MAX_CHARGE_CENTS,
  REJECT_REASON_KEYS,
  type CodeOrigin,
  type DraftEdit,
  type RejectReason,
} from '@chartwright/lifecycle';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsBoolean,
  IsIn,
  IsInt,
  IsOptional,
  IsString,
  Length,
  Matches,
  Max,
  MaxLength,
  Min,
  ValidateIf,
  ValidateNested,
} from 'class-validator';
import { VisitJustificationDto } from './visit-justification.dto.js';
import { AppError } from '../../platform/errors/app-error.js';

/** Diagnoses with their dot, procedures of five characters; whether such a code exists is the rules' business. */
const CODE_SHAPE = /^[A-Z0-9]{3,5}(\.[A-Z0-9]{1,4})?$/;
const ORIGINS: readonly CodeOrigin[] = ['suggestion', 'search', 'fix'];
const MAX_POSITION = 100;

/** All fields that any edit has; `toDraftEdit` then insists on those of its kind. */
export class DraftEditDto {
  @ApiProperty({ enum: DRAFT_EDIT_KINDS }) @IsIn(DRAFT_EDIT_KINDS) kind!: DraftEdit['kind'];
  @ApiPropertyOptional() @IsOptional() @IsString() @Length(1, 60) id?: string;
  @ApiPropertyOptional() @IsOptional() @Matches(CODE_SHAPE) code?: string;
  @ApiPropertyOptional({ enum: ORIGINS }) @IsOptional() @IsIn(ORIGINS) origin?: CodeOrigin;
  @ApiPropertyOptional() @IsOptional() @IsBoolean() isFirstListed?: boolean;
  @ApiPropertyOptional() @IsOptional() @IsInt() @Min(0) @Max(MAX_POSITION) position?: number;
  @ApiPropertyOptional({ type: [String] })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(8)
  @IsString({ each: true })
  @MaxLength(4, { each: true })
  modifiers?: string[];
  @ApiPropertyOptional() @IsOptional() @IsInt() units?: number;
  @ApiPropertyOptional({ type: [String] })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(12)
  @IsString({ each: true })
  @MaxLength(60, { each: true })
  pointers?: string[];
  @ApiPropertyOptional({ type: [String] })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(12)
  @Matches(CODE_SHAPE, { each: true })
  about?: string[];
  @ApiPropertyOptional({ nullable: true })
  @ValidateIf((edit: DraftEditDto) => edit.chargeCents !== undefined && edit.chargeCents !== null)
  @IsInt()
  @Min(0)
  @Max(MAX_CHARGE_CENTS)
  chargeCents?: number | null;
  /** Text for a kept finding, a number 1 to 7 for a rejected suggestion. */
  @ApiPropertyOptional()
  @IsOptional()
  @ValidateIf((edit: DraftEditDto) => typeof edit.reason !== 'number')
  @IsString()
  @MaxLength(500)
  reason?: string | RejectReason;
  @ApiPropertyOptional() @IsOptional() @IsString() @Length(1, 300) findingKey?: string;
  /** `null` takes the justification of the visit's level away. */
  @ApiPropertyOptional({ type: VisitJustificationDto, nullable: true })
  @ValidateIf((edit: DraftEditDto) => edit.visit !== undefined && edit.visit !== null)
  @ValidateNested()
  @Type(() => VisitJustificationDto)
  visit?: VisitJustificationDto | null;
}

export function toDraftEdit(dto: DraftEditDto): DraftEdit {
  switch (dto.kind) {
    case 'addDiagnosis':
      return { kind: dto.kind, ...coded(dto), ...(dto.isFirstListed ? { isFirstListed: true } : {}) };
    case 'replaceDiagnosis':
    case 'replaceLineCode':
      return { kind: dto.kind, ...coded(dto) };
    case 'moveDiagnosis':
    case 'moveLine':
      return { kind: dto.kind, id: needed(dto.id, 'id'), position: needed(dto.position, 'position') };
    case 'removeDiagnosis':
    case 'removeLine':
      return { kind: dto.kind, id: needed(dto.id, 'id') };
    case 'addLine': {
      const { modifiers, units, pointers, about } = dto;
      return {
        kind: dto.kind,
        ...coded(dto),
        ...(modifiers ? { modifiers } : {}),
        ...(units ? { units } : {}),
        ...(pointers ? { pointers } : {}),
        ...(about ? { about } : {}),
      };
    }
    case 'setModifiers':
      return { kind: dto.kind, id: needed(dto.id, 'id'), modifiers: needed(dto.modifiers, 'modifiers') };
    case 'setUnits':
      return { kind: dto.kind, id: needed(dto.id, 'id'), units: needed(dto.units, 'units') };
    case 'setPointers':
      return { kind: dto.kind, id: needed(dto.id, 'id'), pointers: needed(dto.pointers, 'pointers') };
    case 'setCharge':
      return { kind: dto.kind, id: needed(dto.id, 'id'), chargeCents: dto.chargeCents ?? null };
    case 'rejectSuggestion':
      return { kind: dto.kind, code: needed(dto.code, 'code'), reason: rejectReason(dto.reason) };
    case 'reconsiderSuggestion':
      return { kind: dto.kind, code: needed(dto.code, 'code') };
    case 'keepFinding':
      return { kind: dto.kind, findingKey: needed(dto.findingKey, 'findingKey'), reason: String(needed(dto.reason, 'reason')) };
    case 'setVisitLevel':
      return { kind: dto.kind, visit: dto.visit ?? null };
    case 'reopenFinding':
      return { kind: dto.kind, findingKey: needed(dto.findingKey, 'findingKey') };
    // A list in the place of an edit passes the validator without a look at its fields.
    default:
      return needed<never>(undefined, 'kind');
  }
}

function coded(dto: DraftEditDto): { id: string; code: string; origin: CodeOrigin } {
  return { id: needed(dto.id, 'id'), code: needed(dto.code, 'code'), origin: dto.origin ?? 'search' };
}

/** `@IsOptional` lets null through as well. */
function needed<T>(value: T | null | undefined, field: string): T {
  if (value === undefined || value === null)
    throw new AppError('validation_failed', 'Some fields are not right.', [{ field, problems: [`${field} is needed`] }]);
  return value;
}

function rejectReason(reason: DraftEditDto['reason']): RejectReason {
  const known = REJECT_REASON_KEYS.find((key) => key === reason);
  return needed(known, 'reason');
}
