/**
 * T36-T50 subcategory | what clinicians call the drugs in it. The next character of the code is the intent (1 accident ... 5 adverse
 * effect, 6 underdosing). Names that the official table of drugs lists under another subcategory are reported by a test.
 */
const DRUG_NAMES = `
T36.0X | penicillin; penicillins; amoxicillin; amoxicillin-clavulanate; augmentin; ampicillin; dicloxacillin; PCN
T36.1X | cephalosporin; cephalosporins; cephalexin; keflex; cefdinir; cefuroxime; ceftriaxone; cefpodoxime; cefadroxil
T36.3X | azithromycin; zithromax; z-pak; clarithromycin; erythromycin; macrolide
T36.4X | doxycycline; minocycline; tetracycline
T36.5X | gentamicin; tobramycin; amikacin
T36.6X | rifampin; rifabutin
T36.7X | terbinafine
T36.8X | vancomycin; clindamycin; linezolid; ciprofloxacin; cipro; levofloxacin; levaquin; moxifloxacin; fluoroquinolone
T36.9 | antibiotic; antibiotics; abx
T37.0X | sulfamethoxazole; trimethoprim-sulfamethoxazole; bactrim; TMP-SMX; sulfa; septra
T37.1X | isoniazid; INH; ethambutol; pyrazinamide
T37.2X | chloroquine
T37.5X | acyclovir; valacyclovir; oseltamivir
T37.8X | fluconazole; itraconazole; hydroxychloroquine; plaquenil; metronidazole; nitrofurantoin; macrobid
T38.0X | steroid; steroids; corticosteroid; corticosteroids; glucocorticoid; glucocorticoids; prednisone; prednisolone; dexamethasone; methylprednisolone; medrol; hydrocortisone; fluticasone; inhaled corticosteroid; inhaled corticosteroids
T38.1X | levothyroxine; synthroid; liothyronine; thyroid hormone
T38.2X | methimazole; propylthiouracil; PTU
T38.3X | insulin; metformin; sulfonylurea; glipizide; glyburide; glimepiride; pioglitazone; semaglutide; ozempic; wegovy; liraglutide; dulaglutide; trulicity; tirzepatide; mounjaro; exenatide; empagliflozin; jardiance; dapagliflozin; farxiga; canagliflozin; SGLT2 inhibitor; GLP-1; sitagliptin; glargine; lantus; lispro; aspart; degludec
T38.4X | oral contraceptive; oral contraceptives; OCP; OCPs; birth control pills; birth control pill
T38.5X | estrogen; estradiol; progesterone; medroxyprogesterone; depo-provera; clomiphene
T38.6X | tamoxifen; raloxifene
T38.7X | testosterone; anabolic steroids
T39.01 | aspirin; ASA
T39.1X | acetaminophen; tylenol; paracetamol; APAP
T39.31 | ibuprofen; advil; motrin; naproxen; aleve
T39.39 | meloxicam; diclofenac; indomethacin; celecoxib; etodolac; nabumetone; NSAID; NSAIDs
T39.8X | ketorolac; toradol
T40.1X | heroin
T40.2X | opioid; opioids; opiate; opiates; oxycodone; percocet; hydrocodone; norco; vicodin; morphine; codeine; hydromorphone; dilaudid
T40.3X | methadone
T40.41 | fentanyl
T40.42 | tramadol
T40.5X | cocaine
T42.0X | phenytoin; dilantin; fosphenytoin
T42.1X | carbamazepine; tegretol; oxcarbazepine; trileptal
T42.3X | phenobarbital; butalbital
T42.4X | benzodiazepine; benzodiazepines; alprazolam; xanax; lorazepam; ativan; clonazepam; klonopin; diazepam; valium; temazepam; clozapine
T42.6X | primidone; levetiracetam; keppra; lamotrigine; lamictal; topiramate; topamax; gabapentin; neurontin; pregabalin; lyrica; valproate; valproic acid; divalproex; depakote; lacosamide; vimpat; zonisamide; brivaracetam; zolpidem; ambien; eszopiclone
T42.7 | anticonvulsant; antiepileptic; anti-seizure medication; seizure medication; AED; AEDs; ASM
T42.8X | levodopa; carbidopa-levodopa; sinemet; ropinirole; pramipexole; baclofen; tizanidine; amantadine; benztropine
T43.01 | amitriptyline; nortriptyline; imipramine; doxepin; tricyclic
T43.02 | mirtazapine
T43.20 | antidepressant; antidepressants
T43.21 | venlafaxine; effexor; duloxetine; cymbalta; desvenlafaxine; SNRI
T43.22 | sertraline; zoloft; fluoxetine; prozac; escitalopram; lexapro; citalopram; celexa; paroxetine; paxil; SSRI; SSRIs
T43.29 | bupropion; wellbutrin
T43.3X | prochlorperazine; compazine; chlorpromazine; promethazine; fluphenazine
T43.4X | haloperidol; haldol
T43.50 | antipsychotic; antipsychotics; neuroleptic; neuroleptics
T43.59 | quetiapine; seroquel; olanzapine; zyprexa; risperidone; risperdal; aripiprazole; abilify; ziprasidone; lurasidone; paliperidone; lithium; hydroxyzine
T43.62 | amphetamine; amphetamines; adderall; lisdexamfetamine; vyvanse
T43.63 | methylphenidate; ritalin; concerta
T44.0X | donepezil; rivastigmine; pyridostigmine
T44.3X | oxybutynin; scopolamine; dicyclomine; hyoscyamine
T44.5X | budesonide
T44.6X | tamsulosin; terazosin; doxazosin; alpha blocker
T44.7X | metoprolol; carvedilol; atenolol; propranolol; bisoprolol; nadolol; beta blocker; beta-blocker; sotalol
T44.8X | labetalol
T45.0X | diphenhydramine; benadryl; cetirizine; meclizine; antihistamine; antihistamines
T45.1X | chemotherapy; chemo; FOLFOX; mFOLFOX6; FOLFIRI; FOLFIRINOX; FOLFOXIRI; CAPOX; XELOX; R-CHOP; CHOP; ABVD; BEACOPP; TCHP; FLOT; AC-T; ddAC; methotrexate; MTX; azathioprine; mycophenolate; tacrolimus; cyclosporine; cisplatin; carboplatin; oxaliplatin; paclitaxel; docetaxel; doxorubicin; vincristine; fluorouracil; capecitabine; cyclophosphamide; pembrolizumab; nivolumab; ipilimumab; immunotherapy; checkpoint inhibitor; bortezomib; imatinib; trastuzumab; rituximab; adalimumab; infliximab; anastrozole; letrozole; exemestane; aromatase inhibitor
T45.4X | ferrous sulfate; oral iron; iron supplements
T45.51 | warfarin; coumadin; apixaban; eliquis; rivaroxaban; xarelto; dabigatran; pradaxa; heparin; enoxaparin; lovenox; anticoagulant; anticoagulants; anticoagulation; DOAC
T45.52 | clopidogrel; plavix; ticagrelor; brilinta; prasugrel; antiplatelet
T46.0X | digoxin
T46.1X | amlodipine; norvasc; nifedipine; diltiazem; verapamil; felodipine; calcium channel blocker; CCB
T46.2X | amiodarone; flecainide; propafenone; dofetilide
T46.3X | nitroglycerin; isosorbide; isosorbide mononitrate; imdur
T46.4X | lisinopril; enalapril; ramipril; benazepril; captopril; quinapril; ACE inhibitor; ACE inhibitors; ACEi; ACE-I
T46.5X | losartan; valsartan; olmesartan; irbesartan; telmisartan; candesartan; sacubitril; entresto; ARB; hydralazine; clonidine; indapamide
T46.6X | statin; statins; atorvastatin; lipitor; simvastatin; rosuvastatin; crestor; pravastatin; ezetimibe; fenofibrate
T46.7X | minoxidil; niacin
T47.0X | famotidine; ranitidine; cimetidine
T47.1X | omeprazole; pantoprazole; esomeprazole; lansoprazole; PPI
T47.6X | loperamide
T48.6X | montelukast; theophylline
T50.0X | spironolactone; eplerenone; fludrocortisone
T50.1X | furosemide; lasix; torsemide; bumetanide; loop diuretic
T50.2X | hydrochlorothiazide; HCTZ; chlorthalidone; thiazide; thiazides; acetazolamide; diuretic; diuretics
T50.4X | allopurinol; febuxostat; colchicine; probenecid
T50.8X | contrast; IV contrast; contrast dye; gadolinium
`;

export type DrugName = { name: readonly string[]; subcategory: string };

export const drugNames: readonly DrugName[] = DRUG_NAMES.trim()
  .split('\n')
  .flatMap((row) => {
    const [subcategory = '', names = ''] = row.split(' | ');
    return names.split('; ').map((name) => ({ name: name.toLowerCase().split(/[ -]/), subcategory: subcategory.replace('.', '') }));
  });
