import { type BrowseIndexRequest, INDEX_SOURCES, type IndexSourceName } from '@chartwright/contracts';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, IsInt, IsOptional, IsString, Matches, Max, MaxLength, Min } from 'class-validator';
import type { SameKeys } from '../../platform/errors/validation.js';

const LONGEST_BEGINNING = 100;
const MOST_LINES = 200;

export class BrowseIndexDto implements BrowseIndexRequest {
  @ApiProperty() @Matches(/^\d{4}-\d{2}-\d{2}$/) dateOfService!: string;
  @ApiProperty({ enum: INDEX_SOURCES }) @IsIn(INDEX_SOURCES) source!: IndexSourceName;
  @ApiPropertyOptional() @IsOptional() @IsString() @MaxLength(LONGEST_BEGINNING) beginning?: string;
  @ApiPropertyOptional() @IsOptional() @IsInt() @Min(0) under?: number;
  @ApiPropertyOptional() @IsOptional() @IsInt() @Min(0) offset?: number;
  @ApiPropertyOptional() @IsOptional() @IsInt() @Min(1) @Max(MOST_LINES) limit?: number;
}
export const browseIndexMatchesContract: SameKeys<BrowseIndexDto, BrowseIndexRequest> = true;
