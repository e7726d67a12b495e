import type { FieldFault } from '@chartwright/contracts';
import { type ArgumentMetadata, type ValidationError, ValidationPipe } from '@nestjs/common';
import { AppError } from './app-error.js';

/** class-validator's messages name the field and the rule, not the value that was sent. */
function toFaults(errors: readonly ValidationError[], parent = ''): FieldFault[] {
  return errors.flatMap((error) => {
    const field = `${parent}${error.property}`;
    const own = error.constraints ? [{ field, problems: Object.values(error.constraints) }] : [];
    return [...own, ...toFaults(error.children ?? [], `${field}.`)];
  });
}

/** PostgreSQL stores no NUL in text: refused here with the field's name, not by the database as a failure of ours. */
export function fieldsWithNul(value: unknown, field = ''): FieldFault[] {
  if (typeof value === 'string') return value.includes('\0') ? [{ field, problems: ['a character in this field cannot be stored'] }] : [];
  if (value === null || typeof value !== 'object' || Buffer.isBuffer(value)) return [];
  return Object.entries(value).flatMap(([key, inner]) => fieldsWithNul(inner, field === '' ? key : `${field}.${key}`));
}

class StorableTextPipe extends ValidationPipe {
  override async transform(value: unknown, metadata: ArgumentMetadata): Promise<unknown> {
    const faults = metadata.type === 'body' || metadata.type === 'query' ? fieldsWithNul(value) : [];
    if (faults.length > 0) throw new AppError('validation_failed', 'Some fields are not right.', faults);
    return super.transform(value, metadata);
  }
}

export function createValidationPipe(): ValidationPipe {
  return new StorableTextPipe({
    whitelist: true,
    forbidNonWhitelisted: true,
    transform: true,
    exceptionFactory: (errors) => new AppError('validation_failed', 'Some fields are not right.', toFaults(errors)),
  });
}

/** At the end of each DTO file: `export const x: SameKeys<AddUserDto, AddUserRequest> = true;` */
export type SameKeys<A, B> = [keyof A, keyof B] extends [keyof B, keyof A] ? true : never;
