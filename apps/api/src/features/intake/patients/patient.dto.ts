import {
  REGISTRATION_LENGTHS,
  type AddPatientRequest,
  type AddReferringProviderRequest,
  type ChangePatientRequest,
  type CorrectCoverageRequest,
  type CoverageRequest,
  type FindPatientsRequest,
  type RelationshipCode,
  type RetireCoverageRequest,
  type Sex,
  type Subscriber,
} from '@chartwright/contracts';
import { isBirthDate, isNpi, uspsState } from '@chartwright/primitives';
import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  IsBoolean,
  IsIn,
  IsInt,
  IsNotEmpty,
  IsString,
  IsUUID,
  Matches,
  Max,
  MaxLength,
  Min,
  ValidateBy,
  ValidateIf,
  ValidateNested,
} from 'class-validator';
import { LARGEST_INTEGER, type SameKeys } from '../../../platform/errors/validation.js';

/** It is tomorrow already somewhere: the day of the time zone furthest ahead is the last that can be anybody's birthday. */
const FURTHEST_AHEAD_MS = 14 * 3_600_000;
const latestToday = () => new Date(Date.now() + FURTHEST_AHEAD_MS).toISOString().slice(0, 10);
const IsDayOfBirth = () =>
  ValidateBy({
    name: 'isDayOfBirth',
    validator: {
      validate: (value) => typeof value === 'string' && isBirthDate(value, latestToday()),
      defaultMessage: () => '$property has to be a day like 1958-08-14, not in the future and at most 130 years ago',
    },
  });
const IsNpiNumber = () =>
  ValidateBy({
    name: 'isNpi',
    validator: {
      validate: (value) => typeof value === 'string' && isNpi(value),
      defaultMessage: () => 'the check digit of this NPI does not match',
    },
  });
const IsUspsState = () =>
  ValidateBy({
    name: 'isUspsState',
    validator: {
      validate: (value) => typeof value === 'string' && value.length === 2 && uspsState(value) !== null,
      defaultMessage: () => '$property has to be a state of the postal service, like OH',
    },
  });
/** Null says "none"; a missing field is refused. */
export const OrNull = () => ValidateIf((_, value) => value !== null);
const NAME_LENGTH = REGISTRATION_LENGTHS.lastName;
const SEXES: readonly Sex[] = ['F', 'M', 'U'];
const RELATIONSHIPS: readonly RelationshipCode[] = ['18', '01', '19', 'G8'];

export class FindPatientsDto implements FindPatientsRequest {
  @ApiProperty() @IsString() @MaxLength(120) text!: string;
}

class AddressDto {
  @ApiProperty({ type: String, nullable: true }) @OrNull() @IsString() @MaxLength(REGISTRATION_LENGTHS.addressLine1) addressLine1!:
    string | null;
  @ApiProperty({ type: String, nullable: true }) @OrNull() @IsString() @MaxLength(REGISTRATION_LENGTHS.addressLine1) addressLine2!:
    string | null;
  @ApiProperty({ type: String, nullable: true }) @OrNull() @IsString() @MaxLength(REGISTRATION_LENGTHS.city) city!: string | null;
  @ApiProperty({ type: String, nullable: true }) @OrNull() @IsUspsState() state!: string | null;
  @ApiProperty({ type: String, nullable: true }) @OrNull() @Matches(/^\d{5}(-?\d{4})?$/) zip!: string | null;
}

class PersonDto extends AddressDto {
  @ApiProperty() @IsString() @IsNotEmpty() @Matches(/\S/) @MaxLength(NAME_LENGTH) lastName!: string;
  @ApiProperty() @IsString() @IsNotEmpty() @Matches(/\S/) @MaxLength(NAME_LENGTH) firstName!: string;
  @ApiProperty() @IsDayOfBirth() dateOfBirth!: string;
  @ApiProperty({ enum: SEXES }) @IsIn(SEXES) sex!: Sex;
}

class PatientDto extends PersonDto {
  @ApiProperty({ type: String, nullable: true }) @OrNull() @IsString() @MaxLength(REGISTRATION_LENGTHS.phone) phone!: string | null;
  @ApiProperty({ type: String, nullable: true }) @OrNull() @IsString() @MaxLength(REGISTRATION_LENGTHS.recordNumber) recordNumber!:
    string | null;
}

export class AddPatientDto extends PatientDto implements AddPatientRequest {
  @ApiProperty() @IsBoolean() isKnownToBeNew!: boolean;
}
export const addPatientMatchesContract: SameKeys<AddPatientDto, AddPatientRequest> = true;

export class ChangePatientDto extends PatientDto implements ChangePatientRequest {
  @ApiProperty() @IsInt() @Min(1) @Max(LARGEST_INTEGER) version!: number;
}
export const changePatientMatchesContract: SameKeys<ChangePatientDto, ChangePatientRequest> = true;

export class SubscriberDto extends PersonDto implements Subscriber {}
export const subscriberMatchesContract: SameKeys<SubscriberDto, Subscriber> = true;

export class CoverageDto implements CoverageRequest {
  @ApiProperty() @IsUUID() payerId!: string;
  @ApiProperty() @IsString() @Matches(/\S/) @MaxLength(REGISTRATION_LENGTHS.memberId) memberId!: string;
  @ApiProperty({ type: String, nullable: true }) @OrNull() @IsString() @MaxLength(REGISTRATION_LENGTHS.groupNumber) groupNumber!:
    string | null;
  @ApiProperty({ enum: RELATIONSHIPS }) @IsIn(RELATIONSHIPS) relationshipCode!: RelationshipCode;
  @ApiProperty({ type: SubscriberDto, nullable: true })
  @OrNull()
  @ValidateNested()
  @Type(() => SubscriberDto)
  subscriber!: SubscriberDto | null;
}
export const coverageMatchesContract: SameKeys<CoverageDto, CoverageRequest> = true;

export class CorrectCoverageDto extends CoverageDto implements CorrectCoverageRequest {
  @ApiProperty() @IsInt() @Min(1) @Max(LARGEST_INTEGER) version!: number;
}
export const correctCoverageMatchesContract: SameKeys<CorrectCoverageDto, CorrectCoverageRequest> = true;

export class RetireCoverageDto implements RetireCoverageRequest {
  @ApiProperty() @IsInt() @Min(1) @Max(LARGEST_INTEGER) version!: number;
}
export const retireCoverageMatchesContract: SameKeys<RetireCoverageDto, RetireCoverageRequest> = true;

export class AddReferringProviderDto implements AddReferringProviderRequest {
  @ApiProperty() @IsString() @Matches(/\S/) @MaxLength(NAME_LENGTH) lastName!: string;
  @ApiProperty() @IsString() @Matches(/\S/) @MaxLength(NAME_LENGTH) firstName!: string;
  @ApiProperty({ type: String, nullable: true }) @OrNull() @IsString() @MaxLength(20) credential!: string | null;
  @ApiProperty() @IsNpiNumber() npi!: string;
}
export const addReferringProviderMatchesContract: SameKeys<AddReferringProviderDto, AddReferringProviderRequest> = true;
export const findPatientsMatchesContract: SameKeys<FindPatientsDto, FindPatientsRequest> = true;
