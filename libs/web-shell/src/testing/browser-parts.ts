// Before every web spec: what browsers have and jsdom lacks.
class Utf8Encoder {
  encode(text: string): Uint8Array {
    return Uint8Array.from(encodeURIComponent(text).match(/%..|[^%]/g) ?? [], (part) =>
      part.length === 1 ? part.charCodeAt(0) : parseInt(part.slice(1), 16),
    );
  }
}
Object.assign(globalThis, { TextEncoder: Utf8Encoder });

window.matchMedia ??= (query: string): MediaQueryList => ({
  matches: false,
  media: query,
  onchange: null,
  addListener: () => undefined,
  removeListener: () => undefined,
  addEventListener: () => undefined,
  removeEventListener: () => undefined,
  dispatchEvent: () => false,
});
