import { Injectable, type PipeTransform } from '@nestjs/common';
import { validate } from 'uuid';
import { AppError } from './app-error.js';

/** What is not an id cannot be found; the same answer as for an id that nobody has. */
@Injectable()
export class ParseIdPipe implements PipeTransform<string, string> {
  transform(value: string): string {
    if (!validate(value)) throw new AppError('not_found', 'There is nothing under this id.');
    return value;
  }
}
