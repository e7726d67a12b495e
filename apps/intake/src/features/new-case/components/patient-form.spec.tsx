import { UiProvider } from '@chartwright/ui';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { PatientForm } from './patient-form.js';

beforeAll(() => Object.assign(Element.prototype, { scrollIntoView: () => undefined }));

/** Nothing is sent while a field is wrong: `fetch` would fail the test. */
async function fill(values: Readonly<Record<string, string>>): Promise<void> {
  Object.assign(globalThis, { fetch: () => Promise.reject(new Error('nothing is to be sent')) });
  render(
    <UiProvider density="intake">
      <PatientForm patient={null} typed="Elena Ortiz" onDone={() => undefined} onCancel={() => undefined} />
    </UiProvider>,
  );
  for (const [label, value] of Object.entries(values)) {
    const field = screen.getByLabelText(label, { exact: false });
    await userEvent.clear(field);
    await userEvent.click(field);
    await userEvent.paste(value);
  }
  await userEvent.click(screen.getByRole('button', { name: 'Add patient' }));
}

describe('a new patient', () => {
  it('is told at the field what is too long or cannot be, before anything is sent', async () => {
    await fill({ 'First name': 'A'.repeat(61), City: 'B'.repeat(31), Phone: 'hello', State: 'Nowhere' });
    expect(screen.getByText('At most 60 characters.')).toBeTruthy();
    expect(screen.getByText('At most 30 characters.')).toBeTruthy();
    expect(screen.getByText('A telephone number, like 440 555 0100.')).toBeTruthy();
    expect(screen.getByText(/No such state/)).toBeTruthy();
  });

  it('may leave out what is optional', async () => {
    await fill({});
    expect(screen.queryByText(/A telephone number|At most/)).toBeNull();
    expect(screen.getByText('Enter the birth date.')).toBeTruthy();
  });
});
