import type { CalendarDate } from '@chartwright/primitives';
import { DateField, useMoments } from '@chartwright/ui';
import { useState } from 'react';

type DateOfServiceFieldProps = { value: CalendarDate | null; bornOn: CalendarDate | null; onChange: (date: CalendarDate | null) => void };

const OLD_DAYS = 365;

function faultOf(date: string, bornOn: CalendarDate | null, today: CalendarDate): string | null {
  if (date > today) return 'This day is in the future. Enter the day of the visit.';
  if (bornOn && date < bornOn) return 'This is before the patient was born.';
  return null;
}

/** Checked when it is left: a year half typed is a date of the first century. */
export function DateOfServiceField({ value, bornOn, onChange }: DateOfServiceFieldProps) {
  const [isLeft, setIsLeft] = useState(value !== null);
  const { today } = useMoments();
  const isOld = value !== null && Date.parse(today) - Date.parse(value) > OLD_DAYS * 86_400_000;
  return (
    <DateField
      label="Date of service"
      max={today}
      value={value ?? ''}
      error={isLeft && value ? faultOf(value, bornOn, today) : null}
      help={isLeft && isOld ? 'More than a year ago' : undefined}
      onBlur={() => setIsLeft(true)}
      onChange={({ target }) => onChange(target.value || null)}
    />
  );
}
