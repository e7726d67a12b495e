import type { ChangePracticeRequest, PracticeSettings } from '@chartwright/contracts';
import { ActionButton, Notice, SkeletonRows } from '@chartwright/ui';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { errorWords, FailedRegion } from '../../error-words.js';
import { practiceSettingsQuery, useSavePractice } from './practice-queries.js';
import { addressMissing } from '../address-fields.js';
import { BillingFields, billingMissing } from './billing-fields.js';
import { CalendarFields, calendarMissing } from './calendar-fields.js';
import { ExchangeFields, exchangeMissing } from './exchange-fields.js';
import { ReviewField } from './review-field.js';
import { useSettingsPractice } from '../settings-page.js';

export function PracticeSection() {
  const practice = useSettingsPractice();
  const settings = useQuery(practiceSettingsQuery(practice.id));
  if (settings.isPending) return <SkeletonRows />;
  if (settings.isError) return <FailedRegion what="The practice" error={settings.error} onRetry={() => void settings.refetch()} />;
  // A form of its own for each practice and each saved state: nothing typed for one can end up in another.
  return <PracticeForm key={`${practice.id} ${settings.data.version}`} settings={settings.data} onReload={() => void settings.refetch()} />;
}

function requestOf({ id: _id, ...request }: PracticeSettings): ChangePracticeRequest {
  return request;
}

function PracticeForm({ settings, onReload }: { settings: PracticeSettings; onReload: () => void }) {
  const save = useSavePractice(settings.id);
  const [request, setRequest] = useState(() => requestOf(settings));
  const change = (part: Partial<ChangePracticeRequest>) => setRequest({ ...request, ...part });
  const isChanged = JSON.stringify(request) !== JSON.stringify(requestOf(settings));
  const missing = calendarMissing(request) ?? billingMissing(request) ?? addressMissing(request) ?? exchangeMissing(request);
  return (
    <form onSubmit={(event) => event.preventDefault()} className="settings-form">
      {save.isError && (
        <Notice tone="hard" role="alert">
          {errorWords(save.error)}{' '}
          <ActionButton size="small" onClick={onReload}>
            Read it again
          </ActionButton>
        </Notice>
      )}
      <CalendarFields request={request} onChange={change} />
      <ReviewField request={request} onChange={change} />
      <BillingFields request={request} onChange={change} />
      <ExchangeFields request={request} onChange={change} />
      <div className="row mt12">
        <span className="t3" role="status">
          {missing ?? (isChanged ? 'Not saved yet.' : 'Saved.')}
        </span>
        <span className="grow" />
        {isChanged && (
          <ActionButton tone="quiet" onClick={() => setRequest(requestOf(settings))}>
            Undo changes
          </ActionButton>
        )}
        <ActionButton tone="primary" blocked={missing !== null || !isChanged} busy={save.isPending} onClick={() => save.mutate(request)}>
          Save
        </ActionButton>
      </div>
    </form>
  );
}
