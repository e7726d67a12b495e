let isPressing = false;
let isListening = false;

function listen(): void {
  if (isListening) return;
  isListening = true;
  window.addEventListener('pointerdown', () => (isPressing = true), true);
  for (const end of ['pointerup', 'pointercancel']) window.addEventListener(end, () => (isPressing = false), true);
}

/**
 * A message under a field moves the buttons below it. While one of them is being pressed the message waits, or else the press
 * would end beside the button and do nothing.
 */
export function afterPress(run: () => void): void {
  listen();
  if (!isPressing) return run();
  window.addEventListener('pointerup', () => setTimeout(run), { once: true });
}

/** Before the first press, so that none goes unseen. */
export const watchPresses = listen;
