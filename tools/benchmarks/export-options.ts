import type { Render837pOptions } from '@chartwright/claims';

/** A fixed envelope, so that two runs write the same bytes. */
export const EXPORT_OPTIONS: Render837pOptions = {
  createdAt: new Date('2026-03-05T14:02:00Z'),
  usage: 'T',
  interchangeControlNumber: 101,
  groupControlNumber: 101,
  batchReference: 'B20260305001',
  sender: { qualifier: 'ZZ', id: 'CHARTWRIGHT' },
  receiver: { qualifier: 'ZZ', id: 'CLEARHOUSE1' },
  receiverName: 'Clearhouse One',
  submitter: { name: 'Harbor Coding LLC', id: 'HC12345', contactName: 'EDI Desk', phone: '5125550100', email: 'edi@harbor.example' },
};
