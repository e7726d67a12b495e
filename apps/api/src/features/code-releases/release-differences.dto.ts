import {
  CODE_CHANGE_KINDS,
  type CodeChangeName,
  RELEASE_SYSTEMS_COMPARED,
  type ReleaseDifferencesRequest,
  type ReleaseSystemCompared,
} from '@chartwright/contracts';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsIn, IsInt, IsOptional, IsString, Length, Max, Min } from 'class-validator';
import type { SameKeys } from '../../platform/errors/validation.js';

const LONGEST_NAME = 40;
const MOST_ROWS = 200;

export class ReleaseDifferencesDto implements ReleaseDifferencesRequest {
  @ApiProperty({ enum: RELEASE_SYSTEMS_COMPARED }) @IsIn(RELEASE_SYSTEMS_COMPARED) system!: ReleaseSystemCompared;
  @ApiProperty() @IsString() @Length(1, LONGEST_NAME) name!: string;
  @ApiProperty({ enum: CODE_CHANGE_KINDS }) @IsIn(CODE_CHANGE_KINDS) kind!: CodeChangeName;
  @ApiPropertyOptional() @IsOptional() @Type(() => Number) @IsInt() @Min(0) offset?: number;
  @ApiPropertyOptional() @IsOptional() @Type(() => Number) @IsInt() @Min(1) @Max(MOST_ROWS) limit?: number;
}
export const releaseDifferencesMatchesContract: SameKeys<ReleaseDifferencesDto, ReleaseDifferencesRequest> = true;
