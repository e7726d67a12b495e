import type { ChangePracticeRequest } from '@chartwright/contracts';
import { VISIT_TYPES } from '@chartwright/lifecycle';
import { ActionButton, CheckField, dateWords, DateField, SelectField, TextField } from '@chartwright/ui';
import { useState } from 'react';

/** Monday first; 0 is Sunday. */
const DAYS = [
  [1, 'Mon'],
  [2, 'Tue'],
  [3, 'Wed'],
  [4, 'Thu'],
  [5, 'Fri'],
  [6, 'Sat'],
  [0, 'Sun'],
] as const;
/** The zones of the states and territories; another one that is set already stays in the list. */
const ZONES = [
  ['America/New_York', 'Eastern'],
  ['America/Chicago', 'Central'],
  ['America/Denver', 'Mountain'],
  ['America/Phoenix', 'Arizona'],
  ['America/Los_Angeles', 'Pacific'],
  ['America/Anchorage', 'Alaska'],
  ['Pacific/Honolulu', 'Hawaii'],
  ['America/Puerto_Rico', 'Atlantic'],
  ['Pacific/Guam', 'Guam'],
] as const;
const PROMISES = [['default', 'Every visit without a line of its own'], ['rush', 'Rush'], ...Object.entries(VISIT_TYPES)] as const;
const WHOLE_DAY = 1440;

const timeOf = (minute: number) =>
  minute >= WHOLE_DAY ? '23:59' : `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;
function minuteOf(time: string): number | null {
  const [hours, minutes] = time.split(':').map(Number);
  if (hours === undefined || minutes === undefined || Number.isNaN(hours + minutes)) return null;
  // A time field cannot say midnight at the end of a day.
  return time === '23:59' ? WHOLE_DAY : hours * 60 + minutes;
}

export function calendarMissing({ workdays, opensAtMinute, closesAtMinute, promisedHours }: ChangePracticeRequest): string | null {
  if (workdays.length === 0) return 'At least one day of the week is a workday.';
  if (opensAtMinute >= closesAtMinute) return 'The practice has to close after it opens.';
  return promisedHours.default === undefined ? 'The promise needs hours for every visit without a line of its own.' : null;
}

type FieldsProps = { request: ChangePracticeRequest; onChange: (part: Partial<ChangePracticeRequest>) => void };

/** OP-003: when the practice's clock runs, and what is promised by it. */
export function CalendarFields({ request, onChange }: FieldsProps) {
  const zones = ZONES.some(([zone]) => zone === request.timeZone) ? ZONES : [...ZONES, [request.timeZone, request.timeZone] as const];
  const toggle = (day: number, isWorkday: boolean) =>
    onChange({ workdays: isWorkday ? [...request.workdays, day] : request.workdays.filter((one) => one !== day) });
  return (
    <section className="card pad mb16" aria-labelledby="calendar-title">
      <h2 className="h2" id="calendar-title">
        Calendar
      </h2>
      <p className="t3 mb12">Due times count these hours only. Cases that were sent already keep the time they were promised.</p>
      <div className="g12c">
        <SelectField
          className="c4"
          label="Time zone"
          value={request.timeZone}
          choices={zones.map(([value, label]) => ({ value, label }))}
          onChange={(event) => onChange({ timeZone: event.target.value })}
        />
        <TextField
          className="c4"
          label="Opens"
          type="time"
          value={timeOf(request.opensAtMinute)}
          onChange={(event) => onChange({ opensAtMinute: minuteOf(event.target.value) ?? request.opensAtMinute })}
        />
        <TextField
          className="c4"
          label="Closes"
          type="time"
          help={request.closesAtMinute >= WHOLE_DAY ? '23:59 is the end of the day' : undefined}
          value={timeOf(request.closesAtMinute)}
          onChange={(event) => onChange({ closesAtMinute: minuteOf(event.target.value) ?? request.closesAtMinute })}
        />
      </div>
      <fieldset className="field mt12">
        <legend>Workdays</legend>
        <div className="row wrap g14">
          {DAYS.map(([day, label]) => (
            <CheckField key={day} label={label} checked={request.workdays.includes(day)} onChange={(isOn) => toggle(day, isOn)} />
          ))}
        </div>
      </fieldset>
      <ClosingDays days={request.holidays} onChange={(holidays) => onChange({ holidays })} />
      <Promises hours={request.promisedHours} onChange={(promisedHours) => onChange({ promisedHours })} />
    </section>
  );
}

function ClosingDays({ days, onChange }: { days: readonly string[]; onChange: (days: string[]) => void }) {
  const [day, setDay] = useState('');
  const add = () => {
    if (day === '') return;
    onChange([...new Set([...days, day])].toSorted());
    setDay('');
  };
  return (
    <fieldset className="field mt12">
      <legend>Closing days</legend>
      <div className="row wrap">
        {days.length === 0 && <span className="t3">None yet.</span>}
        {days.map((one) => (
          <ActionButton
            key={one}
            size="small"
            icon="close"
            aria-label={`Remove ${dateWords(one)}`}
            onClick={() => onChange(days.filter((other) => other !== one))}
          >
            {dateWords(one)}
          </ActionButton>
        ))}
      </div>
      <div className="row mt8 add-day">
        <DateField label="One more closing day" value={day} onChange={(event) => setDay(event.target.value)} />
        <ActionButton blocked={day === ''} onClick={add}>
          Add
        </ActionButton>
      </div>
    </fieldset>
  );
}

function Promises({ hours, onChange }: { hours: Readonly<Record<string, number>>; onChange: (hours: Record<string, number>) => void }) {
  const set = (name: string, text: string) => {
    const { [name]: _old, ...rest } = hours;
    const value = Number(text.replace(/\D/g, ''));
    onChange(value > 0 ? { ...rest, [name]: Math.min(value, 2000) } : rest);
  };
  return (
    <fieldset className="field mt12">
      <legend className="mb12">Promised hours, by visit</legend>
      <div className="g12c">
        {PROMISES.map(([name, label]) => (
          <TextField
            key={name}
            className="c4"
            label={label}
            inputMode="numeric"
            optional={name !== 'default'}
            value={hours[name] ?? ''}
            onChange={(event) => set(name, event.target.value)}
          />
        ))}
      </div>
    </fieldset>
  );
}
