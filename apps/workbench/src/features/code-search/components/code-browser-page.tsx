import '../code-search.css';
import { DateField, Icon, Page } from '@chartwright/ui';
import { useEffect, useRef } from 'react';
import { placeText, type CodePlace } from '../state/code-place.js';
import { useCodeFinder } from '../state/use-code-finder.js';
import { EndedRelease, EndedReleaseNotice } from './ended-release.js';
import { FinderInput, FinderKeys, FinderPanes } from './finder-panes.js';

type CodeBrowserPageProps = {
  dateOfService: string;
  initialPlace: CodePlace | null;
  onDate: (dateOfService: string) => void;
  /** Kept in the address, so that a reload or a link comes back to it. */
  onPlace: (text: string) => void;
};

/** The code books on any date of service: search, tabular list and index, outside a case. */
export function CodeBrowserPage({ dateOfService, initialPlace, onDate, onPlace }: CodeBrowserPageProps) {
  const input = useRef<HTMLInputElement>(null);
  const finder = useCodeFinder({ dateOfService, initialPlace, onTake: null });
  const place = placeText(finder.place);
  useEffect(() => input.current?.focus(), []);
  useEffect(() => onPlace(place), [place, onPlace]);
  return (
    <Page
      title="Codes"
      actions={<DateField label="Date of service" value={dateOfService} onChange={(event) => onDate(event.target.value)} className="day" />}
    >
      <h2 className="sr">Search and code books</h2>
      <EndedReleaseNotice ended={finder.endedRelease} />
      <div className="card search browser">
        <div className="sin">
          <Icon name="search" />
          <FinderInput finder={finder} inputRef={input} />
        </div>
        <FinderPanes finder={finder} dateOfService={dateOfService} />
        <div className="search-foot">
          <FinderKeys />
          <EndedRelease ended={finder.endedRelease} />
        </div>
      </div>
    </Page>
  );
}
