import {
  CODE_SEARCH_SYSTEMS,
  LONGEST_SEARCH_TEXT,
  type CodeSearchSystem,
  type RecentCodesRequest,
  type SearchCodesRequest,
} from '@chartwright/contracts';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, IsInt, IsOptional, IsString, IsUUID, Length, Matches, Max, Min } from 'class-validator';
import type { SameKeys } from '../../platform/errors/validation.js';

const MOST_HITS = 50;

export class SearchCodesDto implements SearchCodesRequest {
  @ApiProperty() @IsString() @Length(1, LONGEST_SEARCH_TEXT) text!: string;
  @ApiProperty() @Matches(/^\d{4}-\d{2}-\d{2}$/) dateOfService!: string;
  @ApiProperty({ enum: CODE_SEARCH_SYSTEMS }) @IsIn(CODE_SEARCH_SYSTEMS) system!: CodeSearchSystem;
  @ApiPropertyOptional() @IsOptional() @IsInt() @Min(1) @Max(MOST_HITS) limit?: number;
  @ApiPropertyOptional({ format: 'uuid' }) @IsOptional() @IsUUID() caseId?: string;
}
export const searchCodesMatchesContract: SameKeys<SearchCodesDto, SearchCodesRequest> = true;

export class RecentCodesDto implements RecentCodesRequest {
  @ApiProperty() @Matches(/^\d{4}-\d{2}-\d{2}$/) dateOfService!: string;
  @ApiPropertyOptional({ format: 'uuid' }) @IsOptional() @IsUUID() caseId?: string;
}
export const recentCodesMatchesContract: SameKeys<RecentCodesDto, RecentCodesRequest> = true;
