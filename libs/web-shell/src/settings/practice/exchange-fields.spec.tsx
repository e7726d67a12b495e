import type { ChangePracticeRequest } from '@chartwright/contracts';
import { UiProvider } from '@chartwright/ui';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { ExchangeFields, exchangeMissing } from './exchange-fields.js';

const way = {
  submitterName: 'Lakeside Billing',
  submitterId: 'LAKESIDE',
  receiverName: 'Example Clearinghouse',
  receiverId: 'EXAMPLE1',
  usageIndicator: 'T',
} as ChangePracticeRequest;

function Form() {
  const [request, setRequest] = useState(way);
  return (
    <UiProvider density="workbench">
      <ExchangeFields request={request} onChange={(part) => setRequest({ ...request, ...part })} />
      <p>{exchangeMissing(request) ?? 'nothing missing'}</p>
    </UiProvider>
  );
}

describe('the way to the clearinghouse', () => {
  it('says what test and production files do', async () => {
    render(<Form />);
    expect(screen.getByText(/reads test files and sends none of their claims on/)).toBeTruthy();
    await userEvent.click(screen.getByLabelText('Production'));
    expect(screen.getByText('Claims of the next batch go to the payers.')).toBeTruthy();
  });

  it('says which number is missing, and writes numbers in capitals', async () => {
    render(<Form />);
    const field = screen.getByLabelText('Sender’s number');
    await userEvent.clear(field);
    expect(screen.getByText('The sender’s number needs 2 to 15 letters and digits.')).toBeTruthy();
    await userEvent.type(field, 'lake-01');
    expect(field).toHaveProperty('value', 'LAKE-01');
    expect(screen.getByText('nothing missing')).toBeTruthy();
  });
});
