import type { DeskDocument, DeskSpan } from '@chartwright/contracts';
import { fireEvent, render, screen } from '@testing-library/react';
import { useRef } from 'react';
import { quotesOf } from './suggestion-states.js';
import { useChartDocument } from './use-chart-document.js';

const document = (id: string, title: string): DeskDocument => ({ id, title, text: id }) as DeskDocument;
const DOCUMENTS = [document('note', 'Progress note'), document('addendum', 'Addendum')];
const span = (documentId: string, start: number): DeskSpan => ({ documentId, start, end: start + 3, quote: 'gout', section: 'assessment' });

/** A chart that shows one document's marks at a time. */
function Chart({ evidence }: { evidence: DeskSpan[] }) {
  const note = useRef<HTMLDivElement>(null);
  const chart = useChartDocument(DOCUMENTS, note);
  return (
    <>
      <button type="button" onClick={() => chart.showWords('M10.9', evidence)}>
        Show words
      </button>
      <button type="button" onClick={() => chart.showSpan(span('addendum', 9))}>
        Show what was seen
      </button>
      <div ref={note} data-testid={chart.documentId}>
        {evidence
          .filter(({ documentId }) => documentId === chart.documentId)
          .map(({ start }) => (
            <mark key={start} className="sel" id={`words-${start}`} />
          ))}
        <span id="words-9" />
      </div>
    </>
  );
}

describe('words of a code that stand in another document', () => {
  const shown: string[] = [];
  beforeEach(() => {
    shown.length = 0;
    Object.assign(Element.prototype, {
      scrollIntoView(this: Element) {
        shown.push(`${this.parentElement?.dataset.testid} ${this.id}`);
      },
    });
  });
  const press = (name: string): void => void fireEvent.click(screen.getByRole('button', { name }));

  it('are shown there: the chart goes to the document that holds them', () => {
    render(<Chart evidence={[span('addendum', 4)]} />);
    press('Show words');
    expect(shown).toEqual(['addendum words-4']);
    press('Show words');
    expect(shown).toEqual(['addendum words-4', 'addendum words-4']);
  });

  it('come after those of the document at hand, and then it begins again', () => {
    render(<Chart evidence={[span('note', 1), span('note', 5), span('addendum', 4)]} />);
    for (let time = 0; time < 4; time += 1) press('Show words');
    expect(shown).toEqual(['note words-1', 'note words-5', 'addendum words-4', 'note words-1']);
  });

  it('are found for what was seen and left out, too', () => {
    render(<Chart evidence={[]} />);
    press('Show what was seen');
    expect(shown).toEqual(['addendum words-9']);
  });

  it('are named after their document, those of the first after their section', () => {
    expect(quotesOf({ evidence: [span('note', 1), span('addendum', 4)] }, DOCUMENTS)).toEqual([
      { text: 'gout', section: 'Assessment, 2 · Addendum' },
    ]);
  });
});
