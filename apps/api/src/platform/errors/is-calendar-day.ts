import { isCalendarDate } from '@chartwright/primitives';
import { ValidateBy } from 'class-validator';

/** A day of the calendar as `YYYY-MM-DD`; 30 February is none. */
export const IsCalendarDay = () =>
  ValidateBy({
    name: 'isCalendarDay',
    validator: {
      validate: (value) => typeof value === 'string' && isCalendarDate(value),
      defaultMessage: () => '$property has to be a day, YYYY-MM-DD',
    },
  });
