import {
  CODE_FAMILIES,
  LEARNING_PERIODS,
  type CodeFamily,
  type LearningFilter,
  type LearningPeriod,
  type ResetLearningRequest,
} from '@chartwright/contracts';
import { ApiProperty } from '@nestjs/swagger';
import { IsIn, IsString, IsUUID, Length, Matches } from 'class-validator';
import { IsCalendarDay } from '../../platform/errors/is-calendar-day.js';
import { MayBeLeftOut, type SameKeys } from '../../platform/errors/validation.js';

const Asked = () => ApiProperty({ required: false });

export class LearningFilterDto implements LearningFilter {
  @Asked() @MayBeLeftOut() @IsCalendarDay() from?: string;
  @Asked() @MayBeLeftOut() @IsCalendarDay() to?: string;
  @ApiProperty({ required: false, enum: LEARNING_PERIODS }) @MayBeLeftOut() @IsIn(LEARNING_PERIODS) period?: LearningPeriod;
  @ApiProperty({ required: false, enum: CODE_FAMILIES }) @MayBeLeftOut() @IsIn(CODE_FAMILIES) family?: CodeFamily;
  @Asked() @MayBeLeftOut() @Matches(/^[a-z_]{1,60}$/) specialty?: string;
  @Asked() @MayBeLeftOut() @IsUUID() providerId?: string;
}
export const learningFilterMatchesContract: SameKeys<LearningFilterDto, LearningFilter> = true;

export class ResetLearningDto implements ResetLearningRequest {
  @ApiProperty({ minLength: 3, maxLength: 500 }) @IsString() @Length(3, 500) @Matches(/\S\s*\S\s*\S/) reason!: string;
}
export const resetLearningMatchesContract: SameKeys<ResetLearningDto, ResetLearningRequest> = true;
