import {
  RULE_ACTIONS,
  RULE_FIELDS,
  RULE_OPERATORS,
  RULE_OWNERS,
  TRIAL_DAYS,
  type EndRuleRequest,
  type ProposeRuleRequest,
  type RuleAction,
  type RuleCondition,
  type RuleField,
  type RuleOperator,
  type RuleOwner,
  type TryRuleRequest,
} from '@chartwright/contracts';
import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsArray, IsIn, IsString, IsUUID, Length, MaxLength, ValidateIf, ValidateNested } from 'class-validator';
import { IsCalendarDay } from '../../platform/errors/is-calendar-day.js';
import type { SameKeys } from '../../platform/errors/validation.js';

const MOST_CONDITIONS = 20;
const MOST_VALUES = 200;
const LONGEST_VALUE = 80;

export class RuleConditionDto implements RuleCondition {
  @ApiProperty({ enum: RULE_FIELDS }) @IsIn(RULE_FIELDS) field!: RuleField;
  @ApiProperty({ enum: RULE_OPERATORS }) @IsIn(RULE_OPERATORS) operator!: RuleOperator;
  @ApiProperty({ type: [String] })
  @IsArray()
  @ArrayMaxSize(MOST_VALUES)
  @IsString({ each: true })
  @MaxLength(LONGEST_VALUE, { each: true })
  values!: string[];
}
export const ruleConditionMatchesContract: SameKeys<RuleConditionDto, RuleCondition> = true;

export class ProposeRuleDto implements ProposeRuleRequest {
  @ApiProperty({ format: 'uuid', nullable: true }) @ValidateIf((rule: ProposeRuleDto) => rule.ruleId !== null) @IsUUID() ruleId!:
    string | null;
  @ApiProperty() @IsString() @Length(1, 120) name!: string;
  @ApiProperty({ enum: RULE_OWNERS }) @IsIn(RULE_OWNERS) owner!: RuleOwner;
  @ApiProperty({ type: [RuleConditionDto] })
  @IsArray()
  @ArrayMaxSize(MOST_CONDITIONS)
  @ValidateNested({ each: true })
  @Type(() => RuleConditionDto)
  all!: RuleConditionDto[];
  @ApiProperty({ type: [RuleConditionDto] })
  @IsArray()
  @ArrayMaxSize(MOST_CONDITIONS)
  @ValidateNested({ each: true })
  @Type(() => RuleConditionDto)
  any!: RuleConditionDto[];
  @ApiProperty({ enum: RULE_ACTIONS }) @IsIn(RULE_ACTIONS) action!: RuleAction;
  @ApiProperty() @IsString() @Length(1, 300) reason!: string;
  @ApiProperty() @IsCalendarDay() effectiveFrom!: string;
  @ApiProperty({ type: String, nullable: true })
  @ValidateIf((rule: ProposeRuleDto) => rule.effectiveTo !== null)
  @IsCalendarDay()
  effectiveTo!: string | null;
}
export const proposeRuleMatchesContract: SameKeys<ProposeRuleDto, ProposeRuleRequest> = true;

export class TryRuleDto implements TryRuleRequest {
  @ApiProperty({ enum: TRIAL_DAYS }) @IsIn(TRIAL_DAYS) days!: number;
}
export const tryRuleMatchesContract: SameKeys<TryRuleDto, TryRuleRequest> = true;

export class EndRuleDto implements EndRuleRequest {
  @ApiProperty() @IsCalendarDay() lastDay!: string;
}
export const endRuleMatchesContract: SameKeys<EndRuleDto, EndRuleRequest> = true;
