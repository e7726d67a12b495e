import type { ApproveReviewRequest, ReturnReviewRequest } from '@chartwright/contracts';
import { ApiProperty } from '@nestjs/swagger';
import { IsInt, IsUUID, Max, Min } from 'class-validator';
import { IsWords } from '../../../platform/errors/is-words.js';
import { LARGEST_INTEGER, type SameKeys } from '../../../platform/errors/validation.js';

const MAX_REMARK = 500;

export class ApproveReviewDto implements ApproveReviewRequest {
  @ApiProperty() @IsInt() @Min(1) @Max(LARGEST_INTEGER) version!: number;
  @ApiProperty() @IsUUID() leaseToken!: string;
}
export const approveReviewMatchesContract: SameKeys<ApproveReviewDto, ApproveReviewRequest> = true;

export class ReturnReviewDto extends ApproveReviewDto implements ReturnReviewRequest {
  @ApiProperty() @IsWords(3, MAX_REMARK) remark!: string;
}
export const returnReviewMatchesContract: SameKeys<ReturnReviewDto, ReturnReviewRequest> = true;
