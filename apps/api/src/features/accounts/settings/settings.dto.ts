import type {
  ChangeFeeRequest,
  ChangePayerRequest,
  ChangeProviderRequest,
  FeeRequest,
  PayerRequest,
  ProviderRequest,
  SettingsPageRequest,
} from '@chartwright/contracts';
import { MAX_CHARGE_CENTS } from '@chartwright/lifecycle';
import { isBoundedPattern, isNpi } from '@chartwright/primitives';
import { ApiProperty } from '@nestjs/swagger';
import { IsBoolean, IsInt, IsString, IsUUID, Length, Matches, Max, MaxLength, Min, ValidateBy, ValidateIf } from 'class-validator';
import { IsCalendarDay } from '../../../platform/errors/is-calendar-day.js';
import { LARGEST_INTEGER, MayBeLeftOut, type SameKeys } from '../../../platform/errors/validation.js';

const TAXONOMY = /^[0-9A-Z]{9}X$/;

/** `null` is an answer here: the field is there and empty. */
export const Nullable = () => ValidateIf((_, value) => value !== null);
export const IsNpi = () =>
  ValidateBy({
    name: 'isNpi',
    validator: {
      validate: (value) => typeof value === 'string' && isNpi(value),
      defaultMessage: () => '$property needs a valid check digit (CL-01)',
    },
  });
/** A fee whose last day is before its first is in force on no day. */
const IsNotBefore = (first: 'effectiveFrom') =>
  ValidateBy({
    name: 'isNotBefore',
    validator: {
      validate: (value, args) => typeof value !== 'string' || value >= String(Object(args?.object)[first]),
      defaultMessage: () => `$property is before ${first}`,
    },
  });
const IsPattern = () =>
  ValidateBy({
    name: 'isPattern',
    validator: {
      validate: (value) => typeof value === 'string' && isBoundedPattern(value),
      defaultMessage: () => '$property is not a regular expression, or one that could run for ever: no repeated groups of varying length',
    },
  });

const MOST_LETTERS = 60;
const Asked = () => ApiProperty({ required: false });

export class SettingsPageDto implements SettingsPageRequest {
  @Asked() @MayBeLeftOut() @IsString() @MaxLength(MOST_LETTERS) find?: string;
  @Asked() @MayBeLeftOut() @IsUUID() cursor?: string;
}
export const settingsPageMatchesContract: SameKeys<SettingsPageDto, SettingsPageRequest> = true;

export class ProviderDto implements ProviderRequest {
  @ApiProperty() @IsNpi() npi!: string;
  @ApiProperty() @IsString() @Matches(/\S/) @Length(1, 60) lastName!: string;
  @ApiProperty() @IsString() @Matches(/\S/) @Length(1, 35) firstName!: string;
  @ApiProperty({ type: String, nullable: true }) @Nullable() @IsString() @MaxLength(30) credential!: string | null;
  @ApiProperty({ type: String, nullable: true }) @Nullable() @Matches(TAXONOMY) taxonomy!: string | null;
  @ApiProperty({ type: String, nullable: true }) @Nullable() @IsString() @MaxLength(60) specialty!: string | null;
  @ApiProperty() @IsBoolean() isRendering!: boolean;
  @ApiProperty() @IsBoolean() isReferring!: boolean;
  @ApiProperty() @IsBoolean() isActive!: boolean;
}
export class ChangeProviderDto extends ProviderDto implements ChangeProviderRequest {
  @ApiProperty() @IsInt() @Min(1) @Max(LARGEST_INTEGER) version!: number;
}
export class PayerDto implements PayerRequest {
  @ApiProperty() @IsString() @Matches(/\S/) @Length(1, 60) name!: string;
  @ApiProperty() @Matches(/^[0-9A-Za-z]{2,80}$/) ediPayerId!: string;
  @ApiProperty() @Matches(/^[0-9A-Z]{2}$/) claimFilingCode!: string;
  @ApiProperty({ type: String, nullable: true }) @Nullable() @IsPattern() memberIdPattern!: string | null;
  @ApiProperty({ type: Number, nullable: true }) @Nullable() @IsInt() @Min(1) @Max(1000) timelyFilingDays!: number | null;
  @ApiProperty() @IsBoolean() isEnrolled!: boolean;
  @ApiProperty() @IsBoolean() takesReplacements!: boolean;
  @ApiProperty() @IsBoolean() isActive!: boolean;
}
export class ChangePayerDto extends PayerDto implements ChangePayerRequest {
  @ApiProperty() @IsInt() @Min(1) @Max(LARGEST_INTEGER) version!: number;
}
export class FeeDto implements FeeRequest {
  @ApiProperty() @Matches(/^[0-9A-Z]{5}$/) code!: string;
  @ApiProperty() @Matches(/^([0-9A-Z]{2})?$/) modifier!: string;
  @ApiProperty() @IsString() @Matches(/\S/) @Length(1, 120) label!: string;
  @ApiProperty() @IsInt() @Min(0) @Max(MAX_CHARGE_CENTS) chargeCents!: number;
  @ApiProperty() @IsCalendarDay() effectiveFrom!: string;
  @ApiProperty({ type: String, nullable: true }) @Nullable() @IsCalendarDay() @IsNotBefore('effectiveFrom') effectiveTo!: string | null;
}
export class ChangeFeeDto extends FeeDto implements ChangeFeeRequest {
  @ApiProperty() @IsInt() @Min(1) @Max(LARGEST_INTEGER) version!: number;
}
export const providerMatchesContract: SameKeys<ProviderDto, ProviderRequest> = true;
export const changeProviderMatchesContract: SameKeys<ChangeProviderDto, ChangeProviderRequest> = true;
export const payerMatchesContract: SameKeys<PayerDto, PayerRequest> = true;
export const changePayerMatchesContract: SameKeys<ChangePayerDto, ChangePayerRequest> = true;
export const feeMatchesContract: SameKeys<FeeDto, FeeRequest> = true;
export const changeFeeMatchesContract: SameKeys<ChangeFeeDto, ChangeFeeRequest> = true;
