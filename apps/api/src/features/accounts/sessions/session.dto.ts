import type { ChangePasswordRequest, SignInRequest, UnlockRequest } from '@chartwright/contracts';
import { ApiProperty } from '@nestjs/swagger';
import { IsEmail, IsString, Length, MaxLength } from 'class-validator';
import type { SameKeys } from '../../../platform/errors/validation.js';

const MOST = 200;

export class SignInDto implements SignInRequest {
  @ApiProperty() @IsEmail() @MaxLength(MOST) email!: string;
  @ApiProperty() @IsString() @Length(1, MOST) password!: string;
}
export class UnlockDto implements UnlockRequest {
  @ApiProperty() @IsString() @Length(1, MOST) password!: string;
}
export class ChangePasswordDto implements ChangePasswordRequest {
  @ApiProperty() @IsString() @Length(1, MOST) currentPassword!: string;
  @ApiProperty() @IsString() @Length(1, MOST) newPassword!: string;
}
export const signInMatchesContract: SameKeys<SignInDto, SignInRequest> = true;
export const unlockMatchesContract: SameKeys<UnlockDto, UnlockRequest> = true;
export const changePasswordMatchesContract: SameKeys<ChangePasswordDto, ChangePasswordRequest> = true;
