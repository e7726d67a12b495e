import type { AddUserRequest, ChangeUserRequest, Clearance, SetPasswordRequest } from '@chartwright/contracts';
import { type Role, ROLES } from '@chartwright/lifecycle';
import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsBoolean,
  IsEmail,
  IsIn,
  IsString,
  IsUUID,
  Length,
  MaxLength,
  ValidateIf,
  ValidateNested,
} from 'class-validator';
import { IsCalendarDay } from '../../../platform/errors/is-calendar-day.js';
import { MayBeLeftOut, type SameKeys } from '../../../platform/errors/validation.js';

const LEVELS = ['trainee', 'production', 'expert'] as const;

export class ClearanceDto implements Clearance {
  @ApiProperty() @IsUUID() practiceId!: string;
  @ApiProperty() @IsString() @Length(1, 60) specialty!: string;
  @ApiProperty({ enum: LEVELS }) @IsIn(LEVELS) level!: Clearance['level'];
  @ApiProperty({ type: String, nullable: true })
  @ValidateIf((_, value) => value !== null)
  @IsCalendarDay()
  validUntil!: string | null;
}
export class AddUserDto implements AddUserRequest {
  @ApiProperty() @IsEmail() @MaxLength(200) email!: string;
  @ApiProperty() @IsString() @Length(1, 100) displayName!: string;
  @ApiProperty({ enum: ROLES }) @IsIn(ROLES) role!: Role;
  @ApiProperty() @IsString() @Length(1, 200) password!: string;
  @ApiProperty({ required: false }) @MayBeLeftOut() @IsUUID() practiceId?: string;
  @ApiProperty({ required: false, type: [ClearanceDto] })
  @MayBeLeftOut()
  @IsArray()
  @ArrayMaxSize(200)
  @ValidateNested({ each: true })
  @Type(() => ClearanceDto)
  clearances?: ClearanceDto[];
}
export class ChangeUserDto implements ChangeUserRequest {
  @ApiProperty({ required: false }) @MayBeLeftOut() @IsString() @Length(1, 100) displayName?: string;
  @ApiProperty({ required: false, enum: ROLES }) @MayBeLeftOut() @IsIn(ROLES) role?: Role;
  @ApiProperty({ required: false }) @MayBeLeftOut() @IsBoolean() isActive?: boolean;
  @ApiProperty({ required: false, type: [ClearanceDto] })
  @MayBeLeftOut()
  @IsArray()
  @ArrayMaxSize(200)
  @ValidateNested({ each: true })
  @Type(() => ClearanceDto)
  clearances?: ClearanceDto[];
}
export class SetPasswordDto implements SetPasswordRequest {
  @ApiProperty() @IsString() @Length(1, 200) password!: string;
}
export const setPasswordMatchesContract: SameKeys<SetPasswordDto, SetPasswordRequest> = true;
export const clearanceMatchesContract: SameKeys<ClearanceDto, Clearance> = true;
export const addUserMatchesContract: SameKeys<AddUserDto, AddUserRequest> = true;
export const changeUserMatchesContract: SameKeys<ChangeUserDto, ChangeUserRequest> = true;
