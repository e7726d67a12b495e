import type { ExplainVisitLevelRequest } from '@chartwright/contracts';
import { DECISION_LEVELS, MAX_VISIT_MINUTES, VISIT_SETTINGS, type DecisionLevel, type VisitSetting } from '@chartwright/lifecycle';
import { ApiProperty } from '@nestjs/swagger';
import { IsIn, IsInt, Max, Min, ValidateIf } from 'class-validator';
import type { SameKeys } from '../../platform/errors/validation.js';

export class ExplainVisitLevelDto implements ExplainVisitLevelRequest {
  @ApiProperty({ enum: VISIT_SETTINGS }) @IsIn(VISIT_SETTINGS) setting!: VisitSetting;
  @ApiProperty({ enum: DECISION_LEVELS }) @IsIn(DECISION_LEVELS) problems!: DecisionLevel;
  @ApiProperty({ enum: DECISION_LEVELS }) @IsIn(DECISION_LEVELS) data!: DecisionLevel;
  @ApiProperty({ enum: DECISION_LEVELS }) @IsIn(DECISION_LEVELS) risk!: DecisionLevel;
  @ApiProperty({ type: Number, nullable: true })
  @ValidateIf((asked: ExplainVisitLevelDto) => asked.minutes !== null)
  @IsInt()
  @Min(1)
  @Max(MAX_VISIT_MINUTES)
  minutes!: number | null;
}
export const explainVisitLevelMatchesContract: SameKeys<ExplainVisitLevelDto, ExplainVisitLevelRequest> = true;
