import type { ChangeFacilityRequest, ChangePracticeRequest, FacilityRequest } from '@chartwright/contracts';
import { PLACES_OF_SERVICE, VISIT_TYPES } from '@chartwright/lifecycle';
import { ApiProperty } from '@nestjs/swagger';
import {
  ArrayMaxSize,
  ArrayMinSize,
  ArrayUnique,
  IsArray,
  IsBoolean,
  IsIn,
  IsInt,
  IsString,
  Length,
  Matches,
  Max,
  MaxLength,
  Min,
  ValidateBy,
} from 'class-validator';
import { isCalendarDate, isTimeZone } from '@chartwright/primitives';
import { LARGEST_INTEGER, type SameKeys } from '../../../platform/errors/validation.js';
import { IsNpi, Nullable } from './settings.dto.js';

/** ISA06 and ISA08 hold fifteen characters. */
const EXCHANGE_NUMBER = /^[0-9A-Z][0-9A-Z_-]{1,14}$/;
const MINUTES_OF_DAY = 1440;
const MOST_HOURS = 2000;
const PROMISES = new Set([...Object.keys(VISIT_TYPES), 'default', 'rush']);

const isPlace = (value: unknown) => typeof value === 'string' && isTimeZone(value);
const isHours = (value: unknown) => typeof value === 'number' && Number.isInteger(value) && value >= 1 && value <= MOST_HOURS;
/** OP-003: hours by visit type, with one line for everything that has none of its own. */
function isPromise(value: unknown): boolean {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  const lines = Object.entries(value);
  return lines.some(([name]) => name === 'default') && lines.every(([name, hours]) => PROMISES.has(name) && isHours(hours));
}

const Is = (name: string, validate: (value: unknown) => boolean, message: string) =>
  ValidateBy({ name, validator: { validate, defaultMessage: () => `$property ${message}` } });
const areDays = (value: unknown) => Array.isArray(value) && value.every((day) => typeof day === 'string' && isCalendarDate(day));

export class ChangePracticeDto implements ChangePracticeRequest {
  @ApiProperty() @IsString() @Matches(/\S/) @Length(1, 60) name!: string;
  @ApiProperty() @Is('isTimeZone', isPlace, 'has to be a time zone like America/New_York') timeZone!: string;
  @ApiProperty() @IsInt() @Min(0) @Max(MINUTES_OF_DAY) opensAtMinute!: number;
  @ApiProperty() @IsInt() @Min(0) @Max(MINUTES_OF_DAY) closesAtMinute!: number;
  @ApiProperty({ type: [Number] })
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(7)
  @ArrayUnique()
  @IsInt({ each: true })
  @Min(0, { each: true })
  @Max(6, { each: true })
  workdays!: number[];
  @ApiProperty({ type: [String] })
  @IsArray()
  @ArrayMaxSize(400)
  @ArrayUnique()
  @Is('areDays', areDays, 'has to be days like 2026-12-25')
  holidays!: string[];
  @ApiProperty({ type: Object })
  @Is('isPromise', isPromise, 'needs whole hours by visit type, and a default')
  promisedHours!: Record<string, number>;
  @ApiProperty() @IsInt() @Min(0) @Max(100) reviewPercent!: number;
  @ApiProperty() @IsNpi() npi!: string;
  @ApiProperty() @Matches(/^[0-9A-Z]{9}X$/) taxonomy!: string;
  @ApiProperty() @Matches(/^\d{9}$/) taxId!: string;
  @ApiProperty({ enum: ['EI', 'SY'] }) @IsIn(['EI', 'SY']) taxIdQualifier!: 'EI' | 'SY';
  @ApiProperty() @IsString() @Matches(/\S/) @MaxLength(55) addressLine1!: string;
  @ApiProperty({ type: String, nullable: true }) @Nullable() @IsString() @MaxLength(55) addressLine2!: string | null;
  @ApiProperty() @IsString() @Matches(/\S/) @MaxLength(30) city!: string;
  @ApiProperty() @Matches(/^[A-Z]{2}$/) state!: string;
  @ApiProperty() @Matches(/^\d{9}$/) zip!: string;
  @ApiProperty({ type: String, nullable: true }) @Nullable() @Matches(/^\d{10}$/) phone!: string | null;
  @ApiProperty({ type: String, nullable: true }) @Nullable() @IsString() @MaxLength(60) contactName!: string | null;
  @ApiProperty({ type: String, nullable: true }) @Nullable() @Matches(/^\d{2}D\d{7}$/) cliaNumber!: string | null;
  @ApiProperty() @IsString() @Matches(/[0-9A-Za-z]/) @MaxLength(60) submitterName!: string;
  @ApiProperty() @Matches(EXCHANGE_NUMBER) submitterId!: string;
  @ApiProperty() @IsString() @Matches(/[0-9A-Za-z]/) @MaxLength(60) receiverName!: string;
  @ApiProperty() @Matches(EXCHANGE_NUMBER) receiverId!: string;
  @ApiProperty({ enum: ['T', 'P'] }) @IsIn(['T', 'P']) usageIndicator!: 'T' | 'P';
  @ApiProperty() @IsInt() @Min(1) @Max(LARGEST_INTEGER) version!: number;
}
export class FacilityDto implements FacilityRequest {
  @ApiProperty() @IsString() @Matches(/\S/) @Length(1, 60) name!: string;
  @ApiProperty({ type: String, nullable: true }) @Nullable() @IsNpi() npi!: string | null;
  @ApiProperty({ enum: Object.keys(PLACES_OF_SERVICE) }) @IsIn(Object.keys(PLACES_OF_SERVICE)) placeOfService!: string;
  @ApiProperty() @IsString() @Matches(/\S/) @MaxLength(55) addressLine1!: string;
  @ApiProperty({ type: String, nullable: true }) @Nullable() @IsString() @MaxLength(55) addressLine2!: string | null;
  @ApiProperty() @IsString() @Matches(/\S/) @MaxLength(30) city!: string;
  @ApiProperty() @Matches(/^[A-Z]{2}$/) state!: string;
  @ApiProperty() @Matches(/^\d{9}$/) zip!: string;
  @ApiProperty() @IsBoolean() isActive!: boolean;
}
export class ChangeFacilityDto extends FacilityDto implements ChangeFacilityRequest {
  @ApiProperty() @IsInt() @Min(1) @Max(LARGEST_INTEGER) version!: number;
}
export const changePracticeMatchesContract: SameKeys<ChangePracticeDto, ChangePracticeRequest> = true;
export const facilityMatchesContract: SameKeys<FacilityDto, FacilityRequest> = true;
export const changeFacilityMatchesContract: SameKeys<ChangeFacilityDto, ChangeFacilityRequest> = true;
