import type { CodeDetail } from '@chartwright/contracts';
import { FailedPart } from './failed-part.js';
import { useEffect } from 'react';
import { useCodeDetail } from '../api/browse-queries.js';
import type { CodePlace, OpenPlace } from '../state/code-place.js';
import { CodeDetailView } from './code-detail-view.js';
import { IndexView } from './index-view.js';
import { TabularView } from './tabular-view.js';
import { WaitingPart } from './waiting-part.js';

type PlaceViewProps = { place: CodePlace; dateOfService: string; open: OpenPlace; onDetail: (detail: CodeDetail | null) => void };

export function PlaceView({ place, dateOfService, open, onDetail }: PlaceViewProps) {
  if (place.kind === 'code') return <CodeOf code={place.code} dateOfService={dateOfService} open={open} onDetail={onDetail} />;
  if (place.kind === 'tabular') return <TabularView name={place.name} dateOfService={dateOfService} open={open} />;
  return (
    <IndexView key={`${place.source} ${place.under}`} source={place.source} under={place.under} dateOfService={dateOfService} open={open} />
  );
}

function CodeOf({ code, dateOfService, open, onDetail }: Omit<PlaceViewProps, 'place'> & { code: string }) {
  const detail = useCodeDetail(code, dateOfService);
  const shown = detail.data?.code === code ? detail.data : null;
  useEffect(() => {
    onDetail(shown);
    return () => onDetail(null);
  }, [shown, onDetail]);
  if (detail.isError) return <FailedPart what={code} error={detail.error} onRetry={() => void detail.refetch()} />;
  if (!detail.data) return <WaitingPart isPaused={detail.isPaused} rows={6} />;
  return <CodeDetailView detail={detail.data} dateOfService={dateOfService} open={open} />;
}
