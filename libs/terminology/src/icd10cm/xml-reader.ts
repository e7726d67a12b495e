import { SaxesParser } from 'saxes';
import { MalformedReleaseError } from '../malformed-release-error.js';
import { runSteps, type Steps } from '../steps.js';
import { ownCopy } from '../text/own-copy.js';

export interface XmlEvents {
  open(name: string, attributes: Readonly<Record<string, string>>): void;
  /** All text directly inside the element, joined; children's text comes with the children. */
  close(name: string, text: string): void;
}

/** Feeds XML text to the events; a fault of the XML or one thrown by an event names the file and the line. */
export function readXml(chunks: Iterable<string>, file: string, events: XmlEvents): void {
  runSteps(xmlSteps(chunks, file, events));
}

/** The same, pausing after each chunk. */
export function* xmlSteps(chunks: Iterable<string>, file: string, events: XmlEvents): Steps<void> {
  const parser = new SaxesParser();
  const texts: string[] = [];
  const fail = (reason: string): never => {
    throw new MalformedReleaseError(file, parser.line, reason);
  };
  const guarded = (act: () => void): void => {
    try {
      act();
    } catch (error) {
      if (error instanceof MalformedReleaseError) throw error;
      fail(error instanceof Error ? error.message : String(error));
    }
  };
  parser.on('error', (error) => fail(error.message.replace(/^\S*\d+:\d+: /, '')));
  parser.on('opentag', (tag) => {
    texts.push('');
    guarded(() => events.open(tag.name, tag.attributes));
  });
  parser.on('text', (text) => {
    const top = texts.length - 1;
    if (top >= 0) texts[top] += text;
  });
  parser.on('closetag', (tag) => {
    const text = ownCopy((texts.pop() ?? '').replace(/\s+/g, ' ').trim());
    guarded(() => events.close(tag.name, text));
  });
  for (const chunk of chunks) {
    parser.write(chunk);
    yield;
  }
  parser.close();
}
