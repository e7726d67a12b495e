import type { DraftLineFacts } from './draft-facts.js';
import type { Fix } from './rule.js';

export function removeModifier({ number }: DraftLineFacts, modifier: string): Fix {
  return { kind: 'remove-modifier', line: number, modifier, label: `Remove ${modifier}` };
}

export function addModifier({ number }: DraftLineFacts, modifier: string): Fix {
  return { kind: 'add-modifier', line: number, modifier, label: `Add ${modifier}` };
}
