import type { ApproveReviewRequest, ReturnReviewRequest } from '@chartwright/contracts';
import { ApiProperty } from '@nestjs/swagger';
import { IsInt, IsString, IsUUID, Length, Matches, Max, Min } from 'class-validator';
import { LARGEST_INTEGER, type SameKeys } from '../../../platform/errors/validation.js';

const MAX_REMARK = 500;

export class ApproveReviewDto implements ApproveReviewRequest {
  @ApiProperty() @IsInt() @Min(1) @Max(LARGEST_INTEGER) version!: number;
  @ApiProperty() @IsUUID() leaseToken!: string;
}
export const approveReviewMatchesContract: SameKeys<ApproveReviewDto, ApproveReviewRequest> = true;

export class ReturnReviewDto extends ApproveReviewDto implements ReturnReviewRequest {
  @ApiProperty() @IsString() @Matches(/\S/) @Length(3, MAX_REMARK) remark!: string;
}
export const returnReviewMatchesContract: SameKeys<ReturnReviewDto, ReturnReviewRequest> = true;
