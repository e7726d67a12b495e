import {
  DECISION_LEVELS,
  MAX_SUPPORTING_WORDS,
  MAX_VISIT_MINUTES,
  VISIT_SETTINGS,
  type DecisionElement,
  type DecisionLevel,
  type JustifiedElement,
  type SupportingWords,
  type VisitJustification,
  type VisitSetting,
} from '@chartwright/lifecycle';
import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsIn,
  IsInt,
  IsString,
  Length,
  Matches,
  Max,
  MaxLength,
  Min,
  ValidateIf,
  ValidateNested,
} from 'class-validator';
import type { SameKeys } from '../../platform/errors/validation.js';

const MAX_WORDS = 500;

export class SupportingWordsDto implements SupportingWords {
  @ApiProperty() @IsString() @Length(1, MAX_WORDS) says!: string;
  @ApiProperty() @IsString() @MaxLength(MAX_WORDS) quote!: string;
}
export const supportingWordsMatchContract: SameKeys<SupportingWordsDto, SupportingWords> = true;

export class JustifiedElementDto implements JustifiedElement {
  @ApiProperty({ enum: DECISION_LEVELS }) @IsIn(DECISION_LEVELS) level!: DecisionLevel;
  @ApiProperty({ type: [SupportingWordsDto] })
  @IsArray()
  @ArrayMaxSize(MAX_SUPPORTING_WORDS)
  @ValidateNested({ each: true })
  @Type(() => SupportingWordsDto)
  words!: SupportingWordsDto[];
}
export const justifiedElementMatchesContract: SameKeys<JustifiedElementDto, JustifiedElement> = true;

export class JustifiedElementsDto implements Record<DecisionElement, JustifiedElement> {
  @ApiProperty() @ValidateNested() @Type(() => JustifiedElementDto) problems!: JustifiedElementDto;
  @ApiProperty() @ValidateNested() @Type(() => JustifiedElementDto) data!: JustifiedElementDto;
  @ApiProperty() @ValidateNested() @Type(() => JustifiedElementDto) risk!: JustifiedElementDto;
}

export class VisitJustificationDto implements VisitJustification {
  @ApiProperty({ enum: VISIT_SETTINGS }) @IsIn(VISIT_SETTINGS) setting!: VisitSetting;
  @ApiProperty() @Matches(/^\d{5}$/) code!: string;
  @ApiProperty({ enum: ['decision', 'time'] }) @IsIn(['decision', 'time']) basis!: 'decision' | 'time';
  @ApiProperty() @ValidateNested() @Type(() => JustifiedElementsDto) elements!: JustifiedElementsDto;
  @ApiProperty({ type: Number, nullable: true })
  @ValidateIf((visit: VisitJustificationDto) => visit.minutes !== null)
  @IsInt()
  @Min(1)
  @Max(MAX_VISIT_MINUTES)
  minutes!: number | null;
  @ApiProperty() @IsString() @MaxLength(MAX_WORDS) remark!: string;
}
export const visitJustificationMatchesContract: SameKeys<VisitJustificationDto, VisitJustification> = true;
