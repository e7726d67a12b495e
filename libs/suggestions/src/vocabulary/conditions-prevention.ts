/** code or header | phrases: examinations, screenings, contraception, vaccination, counselling, as practices name the reason of a visit. */
export const PREVENTION_CONDITIONS = `
Z02.0 | school physical; daycare physical; preschool physical; kindergarten physical; college physical; school entrance exam
Z02.1 | preemployment physical; preemployment exam; employment physical; work physical; new hire physical
Z02.4 | cdl exam; cdl physical; dot physical; dot exam; department of transportation physical; commercial driver exam; driver license exam
Z02.5 | preparticipation sports exam; preparticipation physical; preparticipation exam; sports clearance; sports clearance exam; ppe sports
Z02.71 | disability exam; disability determination
Z02.89 | camp physical; immigration physical; immigration exam; prison physical; foster care physical; admission physical
Z01.30 | blood pressure check; bp check; blood pressure recheck normal
Z01.811 | preoperative respiratory examination; preoperative pulmonary evaluation; preoperative pulmonary clearance
Z01.812 | preoperative labs; preop labs; preoperative laboratory testing; preprocedural laboratory examination
Z01.10 | hearing exam normal; hearing test normal; normal hearing exam
Z01.110 | failed hearing screen; hearing exam after failed hearing screen; failed school hearing screen
Z01.00 | eye exam normal; normal eye exam; vision exam normal
Z01.419 | annual exam with pap; wellwoman with pap; annual gyn exam with pap; annual gynecologic exam; annual gynecological exam; annual pelvic exam
R87.615 | unsatisfactory pap; unsatisfactory pap smear; repeat pap after unsatisfactory smear; insufficient pap
Z13.6 | aaa screening; aaa screen; abdominal aortic aneurysm screening; hypertension screening; cardiovascular screening; cardiovascular disease screening; blood pressure screening
Z13.88 | lead screening; lead screen; blood lead screening; lead level screening; screening for lead exposure; screening for lead poisoning
Z13.42 | developmental screening; developmental screen; screening for developmental delay; developmental delay screening; asq screening
Z13.41 | mchat; mchat screening; autism screening
Z13.5 | vision screening; vision screen; glaucoma screening; hearing screening; hearing screen; amblyopia screening
Z13.29 | thyroid screening; screening for thyroid disease; thyroid disease screening
Z13.39 | alcohol screening; alcohol misuse screening; screening for alcohol use; screening for alcohol misuse; anxiety screening; substance use screening
Z13.0 | anemia screening; screening for sickle cell; sickle cell screening
Z13.21 | vitamin deficiency screening; screening for vitamin deficiency
Z13.858 | dementia screening; memory screening; cognitive screening
Z13.71 | carrier screening; genetic carrier screening; brca screening
Z12.83 | skin check; full skin check; full body skin check; total body skin exam; annual skin check; skin cancer screening exam
Z12.39 | breast cancer screening mri
Z11.3 | gonorrhea and chlamydia screening; screening for gonorrhea and chlamydia; syphilis screening
Z11.8 | chlamydia screening
Z11.52 | covid screening; covid19 screening
Z23 | need for flu vaccine; need for flu shot; need for influenza vaccination; need for immunization; need for vaccine; need for tdap; need for shingles vaccine; need for pneumococcal vaccination; need for hpv vaccine; flu vaccine given; covid vaccine given; tdap given; vaccines administered; immunizations administered; need for hepatitis b vaccination; flu vaccination
Z28.82 | vaccine refused by parent; parents refuse vaccines; parent declines vaccines; vaccine refusal by parents; parental vaccine refusal; parental refusal of vaccines
Z28.21 | vaccine declined; vaccination declined; vaccine refused; patient declined vaccine; declines flu shot; declined influenza vaccine; declined immunization; vaccine refusal; influenza vaccination declined; immunization declined; refused flu shot
Z28.39 | underimmunized; behind on immunizations; behind on vaccines; delinquent immunization status; undervaccinated; overdue immunizations; unimmunized; unvaccinated
Z28.310 | unvaccinated for covid; unvaccinated for covid19
Z71.84 | pretravel consultation; travel consult; travel medicine visit; travel health counseling; travel advice
Z71.85 | vaccine counseling; immunization counseling; vaccine safety counseling; immunization safety counseling
Z71.3 | diet counseling; nutrition counseling; nutritional counseling; dietary counseling
Z71.82 | exercise counseling; physical activity counseling
Z30.41 | surveillance of birth control pills; birth control pills surveillance; ocp surveillance; contraceptive pills follow up; on birth control pills refill; pill refill contraception
Z30.45 | contraceptive patch surveillance; birth control patch refill; surveillance of contraceptive patch; xulane refill; patch surveillance
Z30.44 | nuvaring surveillance; nuvaring refill; vaginal ring surveillance; contraceptive ring refill; surveillance of vaginal ring
Z30.42 | contraceptive surveillance depoprovera; contraceptive surveillance depo; contraceptive surveillance dmpa; depoprovera injection; depo injection visit; dmpa injection; dmpa surveillance; depo shot contraception; contraception depo; depoprovera contraception
Z30.011 | start birth control; start ocp; initiation of ocp; initiate oral contraceptive; contraception start ocp; new start birth control pills
Z30.012 | emergency contraception; emergency contraceptive; plan b; ella emergency contraception; morning after pill
Z30.015 | start nuvaring; vaginal ring prescription
Z30.016 | start contraceptive patch; contraceptive patch prescription
Z30.017 | nexplanon placement; implant insertion contraception; subdermal implant insertion; etonogestrel implant insertion
Z30.430 | iud placed; paragard insertion; kyleena insertion; liletta insertion; lngiud insertion; iud insertion visit
Z30.431 | string check; iud surveillance; intrauterine device surveillance
Z30.46 | nexplanon removal and reinsertion; implant removal contraception; nexplanon exchange; subdermal implant removal; etonogestrel implant removal; nexplanon surveillance
Z30.2 | desires sterilization; desires permanent sterilization; encounter for vasectomy; vasectomy procedure; tubal ligation request; permanent sterilization; vasectomy performed
Z30.09 | vasectomy consult; vasectomy counseling; vasectomy consultation; contraceptive management counseling; birth control options counseling; discuss birth control; birth control discussion; family planning counseling
Z51.81 | anticoagulation monitoring; inr check; inr monitoring; coumadin clinic; warfarin monitoring; anticoagulation clinic; lithium level check; drug monitoring; high risk medication monitoring
Z30.8 | post vasectomy semen analysis; post vasectomy sperm count; postvasectomy semen analysis; post vasectomy check
Z31.69 | preconception counseling; prepregnancy counseling; preconception care
Z31.41 | fertility testing; infertility testing; semen analysis fertility
Z97.5 | iud in place; iud in situ; nexplanon in place; contraceptive implant in place; intrauterine device in place; mirena in place; implant in place contraception
Z32.00 | pregnancy test unconfirmed; possible pregnancy test; pregnancy test result unknown
Z32.01 | positive pregnancy test; positive hpt; pregnancy confirmed; confirmation of pregnancy; upt positive; urine hcg positive; positive upt; pregnancy confirmation; home pregnancy test positive; newly pregnant
Z32.02 | negative pregnancy test; upt negative; pregnancy test negative; urine hcg negative
Z39.1 | breastfeeding counseling; lactation counseling; lactation check
Z39.2 | postpartum exam; six week postpartum exam; normal postpartum exam; routine postpartum care; postpartum care visit; routine postpartum
Z00.00 | annual wellness exam; yearly exam; yearly wellness exam; adult wellness visit; adult physical; routine health maintenance exam; general health exam; adult preventive visit
Z00.129 | well infant check; well infant exam; wellbaby check; wellbaby exam; well toddler check; well adolescent check; well adolescent exam; healthy infant exam; well kid check; well child care
Z00.110 | newborn health check; newborn check under 8 days
Z00.111 | newborn check 8 to 28 days
`;
