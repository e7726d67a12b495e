import type { ChangePracticeRequest } from '@chartwright/contracts';
import { UiProvider } from '@chartwright/ui';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { BillingFields } from './billing-fields.js';

const practice: ChangePracticeRequest = {
  ...{ name: 'Maple Street', npi: '', taxonomy: '', taxId: '', taxIdQualifier: 'EI', phone: null, contactName: null, cliaNumber: null },
  ...{ addressLine1: '', addressLine2: null, city: '', state: '', zip: '' },
} as ChangePracticeRequest;

function Form() {
  const [request, setRequest] = useState(practice);
  return (
    <UiProvider density="workbench">
      <BillingFields request={request} onChange={(part) => setRequest({ ...request, ...part })} />
    </UiProvider>
  );
}

describe('what claims say of the practice', () => {
  it.each([
    ['Tax number', '12-3456789', '123456789'],
    ['Telephone', '(440) 555-0100', '4405550100'],
    ['NPI of the practice', '1234 567 893', '1234567893'],
    ['ZIP', '44101-0001', '441010001'],
  ])('keeps every digit of a %s pasted as people write it', async (label, pasted, kept) => {
    render(<Form />);
    const field = screen.getByRole('textbox', { name: new RegExp(`^${label}`) });
    await userEvent.click(field);
    await userEvent.paste(pasted);
    expect(field).toHaveProperty('value', kept);
  });
});
