import type { HeartbeatRequest, ReleaseCaseRequest, TakeOverRequest } from '@chartwright/contracts';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsOptional, IsString, IsUUID, Length, MaxLength } from 'class-validator';
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
  @ApiProperty() @IsString() @Length(3, MAX_REASON) reason!: string;
}
export const takeOverMatchesContract: SameKeys<TakeOverDto, TakeOverRequest> = true;
