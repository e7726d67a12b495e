import type { AskProviderRequest, CloseQueryRequest } from '@chartwright/contracts';
import { QUERY_TEMPLATE_KEYS, type QueryTemplate } from '@chartwright/lifecycle';
import { ApiProperty } from '@nestjs/swagger';
import { ArrayMaxSize, IsArray, IsIn, IsString, IsUUID, MaxLength } from 'class-validator';
import type { SameKeys } from '../../../platform/errors/validation.js';

const MAX_TITLE = 120;
const MAX_QUESTION = 2000;
const MAX_LINE = 300;
const MAX_LINES = 12;
const OUTCOMES: readonly CloseQueryRequest['outcome'][] = ['retracted', 'no_response'];

/** Shape only; whether the words may go out is `checkQuery`'s to say. */
export class AskProviderDto implements AskProviderRequest {
  @ApiProperty() @IsUUID() leaseToken!: string;
  @ApiProperty({ enum: QUERY_TEMPLATE_KEYS }) @IsIn(QUERY_TEMPLATE_KEYS) template!: QueryTemplate;
  @ApiProperty() @IsString() @MaxLength(MAX_TITLE) title!: string;
  @ApiProperty() @IsString() @MaxLength(MAX_QUESTION) question!: string;
  @ApiProperty({ type: [String] })
  @IsArray()
  @ArrayMaxSize(MAX_LINES)
  @IsString({ each: true })
  @MaxLength(MAX_LINE, { each: true })
  indicators!: string[];
  @ApiProperty({ type: [String] })
  @IsArray()
  @ArrayMaxSize(MAX_LINES)
  @IsString({ each: true })
  @MaxLength(MAX_LINE, { each: true })
  options!: string[];
}
export const askProviderMatchesContract: SameKeys<AskProviderDto, AskProviderRequest> = true;

export class CloseQueryDto implements CloseQueryRequest {
  @ApiProperty({ enum: OUTCOMES }) @IsIn(OUTCOMES) outcome!: CloseQueryRequest['outcome'];
}
export const closeQueryMatchesContract: SameKeys<CloseQueryDto, CloseQueryRequest> = true;
