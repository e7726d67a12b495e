import type { FieldFault } from '@chartwright/contracts';
import { type ValidationError, ValidationPipe } from '@nestjs/common';
import { AppError } from './app-error.js';

/** class-validator's messages name the field and the rule, not the value that was sent. */
function toFaults(errors: readonly ValidationError[], parent = ''): FieldFault[] {
  return errors.flatMap((error) => {
    const field = `${parent}${error.property}`;
    const own = error.constraints ? [{ field, problems: Object.values(error.constraints) }] : [];
    return [...own, ...toFaults(error.children ?? [], `${field}.`)];
  });
}

export function createValidationPipe(): ValidationPipe {
  return new ValidationPipe({
    whitelist: true,
    forbidNonWhitelisted: true,
    transform: true,
    exceptionFactory: (errors) => new AppError('validation_failed', 'Some fields are not right.', toFaults(errors)),
  });
}

/** At the end of each DTO file: `export const x: SameKeys<AddUserDto, AddUserRequest> = true;` */
export type SameKeys<A, B> = [keyof A, keyof B] extends [keyof B, keyof A] ? true : never;
