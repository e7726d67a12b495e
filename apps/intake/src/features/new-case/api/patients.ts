import { api } from '@chartwright/api-client';
import {
  intakePaths,
  type AddPatientAnswer,
  type AddPatientRequest,
  type AddReferringProviderRequest,
  type ChangePatientRequest,
  type CoverageView,
  type FindPatientsAnswer,
  type PatientView,
  type ProviderChoice,
} from '@chartwright/contracts';
import { queryOptions } from '@tanstack/react-query';

/** The words travel in the body: a patient's name never stands in an address. */
export const patientSearchQuery = (text: string) =>
  queryOptions({
    queryKey: ['intake', 'patient-search', text],
    queryFn: ({ signal }) => api.post<FindPatientsAnswer>(intakePaths.findPatients, { text }, { signal }),
    enabled: text.trim().length >= 2,
    gcTime: 60_000,
  });

export const addPatient = (request: AddPatientRequest) => api.post<AddPatientAnswer>(intakePaths.patients, request);
export const changePatient = (patientId: string, request: ChangePatientRequest) =>
  api.put<PatientView>(intakePaths.patient(patientId), request);
export const retireCoverage = (patientId: string, { id, version }: CoverageView) =>
  api.post<PatientView>(intakePaths.retireCoverage(patientId, id), { version });
export const addReferringProvider = (request: AddReferringProviderRequest) =>
  api.post<ProviderChoice>(intakePaths.referringProviders, request);
