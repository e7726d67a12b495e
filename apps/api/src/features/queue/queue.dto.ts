import {
  MAX_TEAM_FIND,
  MAX_TEAM_ROWS,
  type HeartbeatRequest,
  type ReleaseCaseRequest,
  type TakeOverRequest,
  type TeamQueueRequest,
} from '@chartwright/contracts';
import { Type } from 'class-transformer';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsInt, IsOptional, IsString, IsUUID, Max, MaxLength, Min } from 'class-validator';
import { IsWords } from '../../platform/errors/is-words.js';
import type { SameKeys } from '../../platform/errors/validation.js';

const MAX_REASON = 300;

export class HeartbeatDto implements HeartbeatRequest {
  @ApiProperty() @IsUUID() leaseToken!: string;
}
export const heartbeatMatchesContract: SameKeys<HeartbeatDto, HeartbeatRequest> = true;

export class ReleaseCaseDto implements ReleaseCaseRequest {
  @ApiProperty() @IsUUID() leaseToken!: string;
  @ApiPropertyOptional() @IsOptional() @IsString() @MaxLength(MAX_REASON) reason?: string;
}
export const releaseCaseMatchesContract: SameKeys<ReleaseCaseDto, ReleaseCaseRequest> = true;

export class TakeOverDto implements TakeOverRequest {
  @ApiProperty() @IsWords(3, MAX_REASON) reason!: string;
}
export const takeOverMatchesContract: SameKeys<TakeOverDto, TakeOverRequest> = true;

export class TeamQueueDto implements TeamQueueRequest {
  @ApiPropertyOptional() @IsOptional() @IsString() @MaxLength(MAX_TEAM_FIND) find?: string;
  @ApiPropertyOptional() @IsOptional() @Type(() => Number) @IsInt() @Min(1) @Max(MAX_TEAM_ROWS) shown?: number;
}
export const teamQueueMatchesContract: SameKeys<TeamQueueDto, TeamQueueRequest> = true;
