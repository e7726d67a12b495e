import type { FieldFault } from '@chartwright/contracts';
import { type ArgumentMetadata, type ValidationError, ValidationPipe } from '@nestjs/common';
import { ValidateIf } from 'class-validator';
import { AppError } from './app-error.js';

/** class-validator's messages name the field and the rule, not the value that was sent. */
function toFaults(errors: readonly ValidationError[], parent = ''): FieldFault[] {
  return errors.flatMap((error) => {
    const field = `${parent}${error.property}`;
    const own = error.constraints ? [{ field, problems: Object.values(error.constraints) }] : [];
    return [...own, ...toFaults(error.children ?? [], `${field}.`)];
  });
}

/** A NUL, or half of a surrogate pair: no UTF-8 text has them, and PostgreSQL stores none. */
const UNSTORABLE = /\0|\p{Surrogate}/u;

/** Nothing we take is nested deeper; ten thousand brackets would end the reading of it as a failure of ours. */
const MOST_LEVELS = 20;

/** Text that cannot be stored is refused here with the field's name, not by the database as a failure of ours. */
export function fieldsUnstorable(value: unknown, field = '', level = 0): FieldFault[] {
  if (level > MOST_LEVELS) return [{ field: '', problems: ['the fields are nested too deeply'] }];
  if (typeof value === 'string') return UNSTORABLE.test(value) ? [{ field, problems: ['a character in this field cannot be stored'] }] : [];
  if (value === null || typeof value !== 'object' || Buffer.isBuffer(value)) return [];
  return Object.entries(value).flatMap(([key, inner]) => fieldsUnstorable(inner, field === '' ? key : `${field}.${key}`, level + 1));
}

class StorableTextPipe extends ValidationPipe {
  override async transform(value: unknown, metadata: ArgumentMetadata): Promise<unknown> {
    const faults = metadata.type === 'body' || metadata.type === 'query' ? fieldsUnstorable(value) : [];
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

/** A field that may be left out; sent, it has to be right, and null is not (`@IsOptional` lets null through). */
export const MayBeLeftOut = () => ValidateIf((_, value) => value !== undefined);

/** What an integer column holds; a version beyond it was never given out. */
export const LARGEST_INTEGER = 2_147_483_647;

/** At the end of each DTO file: `export const x: SameKeys<AddUserDto, AddUserRequest> = true;` */
export type SameKeys<A, B> = [keyof A, keyof B] extends [keyof B, keyof A] ? true : never;
