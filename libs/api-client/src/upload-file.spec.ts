import { onRefusal } from './api.js';
import { isApiError } from './api-error.js';
import { uploadFile } from './upload-file.js';

/** A browser's request whose answer is known beforehand. */
function answerUploads(status: number, responseText: string): void {
  class Answered {
    readonly upload: { onprogress?: (event: { loaded: number; total: number }) => void } = {};
    readonly status = status;
    readonly responseText = responseText;
    onload: () => void = () => undefined;
    open(): void {}
    setRequestHeader(): void {}
    getResponseHeader(): string {
      return 'r-7';
    }
    send(): void {
      this.upload.onprogress?.({ loaded: 1, total: 4 });
      this.onload();
    }
  }
  Object.assign(globalThis, { XMLHttpRequest: Answered });
}

const note = new File(['a note'], 'note.txt');
const refusalOf = (work: Promise<unknown>): Promise<unknown> =>
  work.then(
    () => null,
    (refusal: unknown) => refusal,
  );

describe('a file on its way', () => {
  it('says how far it is, and brings what the server made of it', async () => {
    const percents: number[] = [];
    answerUploads(201, '{"id":"case-1"}');
    expect(await uploadFile('/x', note, (percent) => percents.push(percent))).toEqual({ id: 'case-1' });
    expect(percents).toEqual([25]);
  });

  it('locks the screen like every request when the session is locked meanwhile', async () => {
    const heard: string[] = [];
    const stop = onRefusal(({ code }) => heard.push(code));
    answerUploads(401, '{"code":"session_locked","message":"Unlock first.","details":null,"requestId":"r-7"}');
    const refusal = await refusalOf(uploadFile('/x', note, () => undefined));
    stop();
    expect([isApiError(refusal, 'session_locked'), heard]).toEqual([true, ['session_locked']]);
  });

  it('is refused with a status also when a proxy in between answers', async () => {
    answerUploads(413, '<html>Too large</html>');
    expect(await refusalOf(uploadFile('/x', note, () => undefined))).toMatchObject({ status: 413, requestId: 'r-7' });
  });
});
