import {
  intakePaths,
  TRACKER_TABS,
  type AnswerQuestionRequest,
  type CaseQuestion,
  type CaseTrack,
  type IntakeCounts,
  type QuestionList,
  type TrackCasesRequest,
  type TrackerPage,
  type TrackerTab,
} from '@chartwright/contracts';
import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiQuery, ApiProperty, ApiPropertyOptional, ApiTags } from '@nestjs/swagger';
import { IsIn, IsInt, IsOptional, IsString, Max, MaxLength, Min } from 'class-validator';
import { type Actor, CurrentActor } from '../../../platform/auth/actor.js';
import type { SameKeys } from '../../../platform/errors/validation.js';
import { ParseIdPipe } from '../../../platform/errors/parse-id.pipe.js';
import { NotActivity, RequirePermission } from '../../../platform/permissions/require-permission.js';
import { inPractice } from '../practice-actor.js';
import { QuestionsService } from '../questions/questions.service.js';
import { TrackerService } from './tracker.service.js';

const caseId = ':caseId';
const questionId = ':questionId';

export class TrackCasesDto implements TrackCasesRequest {
  @ApiProperty({ enum: TRACKER_TABS }) @IsIn(TRACKER_TABS) tab!: TrackerTab;
  @ApiProperty() @IsString() @MaxLength(120) text!: string;
  @ApiProperty() @IsInt() @Min(1) @Max(10_000) page!: number;
}
export const trackCasesMatchesContract: SameKeys<TrackCasesDto, TrackCasesRequest> = true;

export class AnswerQuestionDto implements AnswerQuestionRequest {
  @ApiProperty() @IsInt() @Min(1) version!: number;
  @ApiProperty() @IsString() @MaxLength(300) choice!: string;
  @ApiProperty() @IsString() @MaxLength(4000) text!: string;
  @ApiPropertyOptional() @IsOptional() @IsString() @MaxLength(20_000) addendum?: string;
}
export const answerQuestionMatchesContract: SameKeys<AnswerQuestionDto, AnswerQuestionRequest> = true;

@ApiTags('intake')
@Controller()
export class TrackerController {
  constructor(
    private readonly tracker: TrackerService,
    private readonly questions: QuestionsService,
  ) {}

  @Post(intakePaths.trackCases)
  @HttpCode(200)
  @RequirePermission('case.track')
  list(@CurrentActor() actor: Actor, @Body() body: TrackCasesDto): Promise<TrackerPage> {
    return this.tracker.list(inPractice(actor), body);
  }

  @Get(intakePaths.counts)
  @RequirePermission('case.track')
  @NotActivity()
  counts(@CurrentActor() actor: Actor): Promise<IntakeCounts> {
    return this.tracker.counts(inPractice(actor));
  }

  @Get(intakePaths.case(caseId))
  @ApiQuery({ name: 'again', required: false, description: 'true: the screen is open and reads again' })
  @RequirePermission('case.track')
  get(@CurrentActor() actor: Actor, @Param('caseId', ParseIdPipe) id: string, @Query('again') again?: string): Promise<CaseTrack> {
    return this.tracker.get(inPractice(actor), id, again === 'true');
  }

  @Post(intakePaths.recall(caseId))
  @HttpCode(200)
  @RequirePermission('case.recall')
  recall(@CurrentActor() actor: Actor, @Param('caseId', ParseIdPipe) id: string): Promise<CaseTrack> {
    return this.tracker.recall(inPractice(actor), id);
  }

  @Get(intakePaths.questions)
  @RequirePermission('query.view')
  listQuestions(@CurrentActor() actor: Actor): Promise<QuestionList> {
    return this.questions.list(inPractice(actor));
  }

  @Post(intakePaths.viewQuestion(questionId))
  @HttpCode(200)
  @RequirePermission('query.answer')
  view(@CurrentActor() actor: Actor, @Param('questionId', ParseIdPipe) id: string): Promise<CaseQuestion> {
    return this.questions.markViewed(inPractice(actor), id);
  }

  @Post(intakePaths.answerQuestion(questionId))
  @HttpCode(200)
  @RequirePermission('query.answer')
  answer(
    @CurrentActor() actor: Actor,
    @Param('questionId', ParseIdPipe) id: string,
    @Body() body: AnswerQuestionDto,
  ): Promise<CaseQuestion> {
    return this.questions.answer(inPractice(actor), id, body);
  }
}
