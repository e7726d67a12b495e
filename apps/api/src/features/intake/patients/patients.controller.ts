import {
  intakePaths,
  type AddPatientAnswer,
  type CaseCoverage,
  type FindPatientsAnswer,
  type IntakeChoices,
  type PatientView,
  type ProviderChoice,
} from '@chartwright/contracts';
import { Body, Controller, Get, HttpCode, Param, Post, Put } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { type Actor, CurrentActor } from '../../../platform/auth/actor.js';
import { ParseIdPipe } from '../../../platform/errors/parse-id.pipe.js';
import { RequirePermission } from '../../../platform/permissions/require-permission.js';
import { inPractice } from '../practice-actor.js';
import { ChoicesService } from './choices.service.js';
import { CoveragesService } from './coverages.service.js';
import {
  AddPatientDto,
  AddReferringProviderDto,
  ChangePatientDto,
  CorrectCoverageDto,
  CoverageDto,
  FindPatientsDto,
  RetireCoverageDto,
} from './patient.dto.js';
import { PatientsService } from './patients.service.js';

const patientId = ':patientId';
const coverageId = ':coverageId';
const caseId = ':caseId';

@ApiTags('intake')
@Controller()
export class PatientsController {
  constructor(
    private readonly patients: PatientsService,
    private readonly choices: ChoicesService,
    private readonly coverages: CoveragesService,
  ) {}

  @Get(intakePaths.choices)
  @RequirePermission('case.create')
  listChoices(@CurrentActor() actor: Actor): Promise<IntakeChoices> {
    return this.choices.list(inPractice(actor));
  }

  @Post(intakePaths.referringProviders)
  @RequirePermission('case.create')
  addReferringProvider(@CurrentActor() actor: Actor, @Body() body: AddReferringProviderDto): Promise<ProviderChoice> {
    return this.choices.addReferringProvider(inPractice(actor), body);
  }

  @Post(intakePaths.findPatients)
  @HttpCode(200)
  @RequirePermission('case.create')
  find(@CurrentActor() actor: Actor, @Body() body: FindPatientsDto): Promise<FindPatientsAnswer> {
    return this.patients.find(inPractice(actor), body.text);
  }

  @Post(intakePaths.patients)
  @RequirePermission('case.create')
  add(@CurrentActor() actor: Actor, @Body() body: AddPatientDto): Promise<AddPatientAnswer> {
    return this.patients.add(inPractice(actor), body);
  }

  @Get(intakePaths.patient(patientId))
  @RequirePermission('case.create')
  get(@CurrentActor() actor: Actor, @Param('patientId', ParseIdPipe) id: string): Promise<PatientView> {
    return this.patients.get(inPractice(actor), id);
  }

  @Put(intakePaths.patient(patientId))
  @RequirePermission('case.create')
  change(@CurrentActor() actor: Actor, @Param('patientId', ParseIdPipe) id: string, @Body() body: ChangePatientDto): Promise<PatientView> {
    return this.patients.change(inPractice(actor), id, body);
  }

  @Post(intakePaths.coverages(patientId))
  @RequirePermission('case.create')
  addCoverage(@CurrentActor() actor: Actor, @Param('patientId', ParseIdPipe) id: string, @Body() body: CoverageDto): Promise<PatientView> {
    return this.coverages.add(inPractice(actor), id, body);
  }

  @Put(intakePaths.coverage(patientId, coverageId))
  @RequirePermission('coverage.correct')
  correctCoverage(
    @CurrentActor() actor: Actor,
    @Param('patientId', ParseIdPipe) patient: string,
    @Param('coverageId', ParseIdPipe) coverage: string,
    @Body() body: CorrectCoverageDto,
  ): Promise<PatientView> {
    return this.coverages.correct(inPractice(actor), { patientId: patient, coverageId: coverage }, body);
  }

  @Post(intakePaths.retireCoverage(patientId, coverageId))
  @HttpCode(200)
  @RequirePermission('coverage.correct')
  retireCoverage(
    @CurrentActor() actor: Actor,
    @Param('patientId', ParseIdPipe) patient: string,
    @Param('coverageId', ParseIdPipe) coverage: string,
    @Body() { version }: RetireCoverageDto,
  ): Promise<PatientView> {
    return this.coverages.retire(inPractice(actor), { patientId: patient, coverageId: coverage }, version);
  }

  @Get(intakePaths.caseCoverage(caseId))
  @RequirePermission('coverage.correct')
  coverageOfCase(@CurrentActor() actor: Actor, @Param('caseId', ParseIdPipe) id: string): Promise<CaseCoverage> {
    return this.coverages.ofCase(inPractice(actor), id);
  }
}
