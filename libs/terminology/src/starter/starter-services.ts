/** HCPCS Level II codes of an office practice with our own short labels: `code | label`, alternatives in braces as in the families. */
export const STARTER_SERVICES = `
G000{8/9} | Administration of {influenza/pneumococcal} vaccine
G0010 | Administration of hepatitis B vaccine
G010{1/2/3/4/5} | {Cervical or vaginal cancer screening, pelvic and breast exam/Prostate cancer screening, digital rectal exam/Prostate cancer screening, PSA test/Colorectal cancer screening, flexible sigmoidoscopy/Colorectal cancer screening, colonoscopy, high risk}
G0108 | Diabetes self-management training, individual, 30 minutes
G0109 | Diabetes self-management training, group, 30 minutes
G0121 | Colorectal cancer screening, colonoscopy, average risk
G0123 | Cervical cancer screening cytology, automated thin layer
G0127 | Trimming of dystrophic nails
G0145 | Cervical cancer screening cytology, automated with rescreening
G0168 | Wound closure with tissue adhesive only
G0179 | Physician recertification of home health plan
G0180 | Physician certification of home health plan
G0181 | Home health care supervision, 30 minutes or more a month
G0182 | Hospice care supervision, 30 minutes or more a month
G0270 | Medical nutrition therapy reassessment, individual, 15 minutes
G0271 | Medical nutrition therapy reassessment, group, 30 minutes
G0283 | Electrical stimulation, unattended, other than wound care
G0296 | Counseling visit for low-dose CT lung cancer screening
G0328 | Colorectal cancer screening, fecal occult blood immunoassay
G0372 | Physician service for power mobility device need
G0402 | Initial preventive physical examination (Welcome to Medicare)
G0403 | Screening electrocardiogram with the Welcome to Medicare visit
G0438 | Annual wellness visit, first
G0439 | Annual wellness visit, subsequent
G0442 | Annual alcohol misuse screening
G0443 | Alcohol misuse counseling, 15 minutes
G0444 | Annual depression screening
G0445 | Sexually transmitted infection counseling, 30 minutes
G0446 | Cardiovascular disease behavioral therapy, 15 minutes
G0447 | Obesity counseling, 15 minutes
G0463 | Hospital outpatient clinic visit
G0472 | Hepatitis C antibody screening
G0475 | HIV antigen and antibody screening
G0476 | HPV screening with cervical cancer screening
G0480 | Drug test, definitive, 1-7 drug classes
G0481 | Drug test, definitive, 8-14 drug classes
G0506 | Comprehensive assessment for chronic care management
G0511 | General care management in a rural health clinic or federally qualified health center
G2010 | Remote evaluation of recorded video or images
G2012 | Brief technology-based check-in, 5-10 minutes
G2086 | Office treatment of opioid use disorder, first month
G2087 | Office treatment of opioid use disorder, subsequent month
G2211 | Visit complexity of longitudinal care, add-on
G2212 | Prolonged office visit, each 15 minutes
J0120 | Tetracycline injection, up to 250 mg
J0131 | Acetaminophen injection, 10 mg
J0171 | Epinephrine injection, 0.1 mg
J0178 | Aflibercept injection, 1 mg
J0290 | Ampicillin injection, 500 mg
J0456 | Azithromycin injection, 500 mg
J0461 | Atropine injection, 0.01 mg
J0558 | Penicillin G benzathine and procaine injection, 100,000 units
J0561 | Penicillin G benzathine injection, 100,000 units
J0585 | OnabotulinumtoxinA injection, 1 unit
J0690 | Cefazolin injection, 500 mg
J0692 | Cefepime injection, 500 mg
J0696 | Ceftriaxone injection, 250 mg
J0702 | Betamethasone injection, 3 mg of each salt
J0717 | Certolizumab pegol injection, 1 mg
J0735 | Clonidine injection, 1 mg
J0881 | Darbepoetin alfa injection, non-ESRD, 1 mcg
J0885 | Epoetin alfa injection, non-ESRD, 1,000 units
J0897 | Denosumab injection, 1 mg
J1020 | Methylprednisolone acetate injection, 20 mg
J1030 | Methylprednisolone acetate injection, 40 mg
J1040 | Methylprednisolone acetate injection, 80 mg
J1010 | Methylprednisolone acetate injection, 1 mg
J1050 | Medroxyprogesterone acetate injection, 1 mg
J1071 | Testosterone cypionate injection, 1 mg
J1100 | Dexamethasone sodium phosphate injection, 1 mg
J1160 | Digoxin injection, up to 0.5 mg
J1170 | Hydromorphone injection, up to 4 mg
J1200 | Diphenhydramine injection, up to 50 mg
J1439 | Ferric carboxymaltose injection, 1 mg
J1580 | Gentamicin injection, up to 80 mg
J1610 | Glucagon injection, 1 mg
J1630 | Haloperidol injection, up to 5 mg
J1642 | Heparin lock flush, 10 units
J1644 | Heparin injection, 1,000 units
J1650 | Enoxaparin injection, 10 mg
J1720 | Hydrocortisone injection, up to 100 mg
J1745 | Infliximab injection, 10 mg
J1756 | Iron sucrose injection, 1 mg
J1815 | Insulin injection, 5 units
J1885 | Ketorolac injection, 15 mg
J1940 | Furosemide injection, up to 20 mg
J1956 | Levofloxacin injection, 250 mg
J2001 | Lidocaine intravenous injection, 10 mg
J2060 | Lorazepam injection, 2 mg
J2175 | Meperidine injection, 100 mg
J2250 | Midazolam injection, 1 mg
J2270 | Morphine injection, up to 10 mg
J2310 | Naloxone injection, 1 mg
J2315 | Naltrexone depot injection, 1 mg
J2357 | Omalizumab injection, 5 mg
J2405 | Ondansetron injection, 1 mg
J2550 | Promethazine injection, up to 50 mg
J2765 | Metoclopramide injection, up to 10 mg
J2788 | Rho(D) immune globulin injection, minidose
J2790 | Rho(D) immune globulin injection, full dose
J2930 | Methylprednisolone sodium succinate injection, up to 125 mg
J3010 | Fentanyl injection, 0.1 mg
J3030 | Sumatriptan injection, 6 mg
J3301 | Triamcinolone acetonide injection, 10 mg
J3357 | Ustekinumab subcutaneous injection, 1 mg
J3360 | Diazepam injection, up to 5 mg
J3370 | Vancomycin injection, 500 mg
J3410 | Hydroxyzine injection, up to 25 mg
J3420 | Vitamin B12 injection, up to 1,000 mcg
J3430 | Vitamin K injection, 1 mg
J3475 | Magnesium sulfate injection, 500 mg
J3480 | Potassium chloride injection, 2 mEq
J3489 | Zoledronic acid injection, 1 mg
J7030 | Normal saline infusion, 1,000 mL
J7040 | Normal saline infusion, 500 mL
J7050 | Normal saline infusion, 250 mL
J7120 | Lactated Ringer's infusion, up to 1,000 mL
J7296 | Levonorgestrel intrauterine system, Kyleena
J7297 | Levonorgestrel intrauterine system, Liletta
J7298 | Levonorgestrel intrauterine system, Mirena
J7300 | Intrauterine copper contraceptive
J7301 | Levonorgestrel intrauterine system, Skyla
J7307 | Etonogestrel contraceptive implant
J7321 | Hyaluronan, Hyalgan or Supartz, per dose
J7323 | Hyaluronan, Euflexxa, per dose
J7324 | Hyaluronan, Orthovisc, per dose
J7325 | Hyaluronan, Synvisc, 1 mg
J7510 | Prednisolone, oral, 5 mg
J7512 | Prednisone, oral, 1 mg
J7611 | Albuterol, concentrated, 1 mg
J7613 | Albuterol, unit dose, 1 mg
J7620 | Albuterol with ipratropium, unit dose
J7626 | Budesonide inhalation, up to 0.5 mg
J7644 | Ipratropium, unit dose, 1 mg
J9267 | Paclitaxel injection, 1 mg
Q0091 | Obtaining a screening Pap smear
Q0111 | Wet mount
Q0112 | Potassium hydroxide preparation
Q2035 | Influenza vaccine, Afluria
Q2037 | Influenza vaccine, Fluvirin
Q2038 | Influenza vaccine, Fluzone
A0425 | Ground ambulance mileage
A0428 | Ambulance, basic life support, non-emergency
A4206 | Syringe with needle, sterile, 1 mL or less
A4217 | Sterile water or saline, 500 mL
A4253 | Blood glucose test strips, 50
A4259 | Lancets, 100
A4550 | Surgical tray
A4565 | Sling
A4570 | Splint
A6010 | Collagen wound filler, dry, per gram
A6402 | Sterile gauze, 16 square inches or less
A6449 | Light compression bandage, 3 to 5 inches
A7003 | Nebulizer set, disposable
E0100 | Cane, adjustable or fixed
E0105 | Cane, quad or three-prong
E0110 | Forearm crutches, pair
E0114 | Underarm crutches, not wood, pair
E0130 | Walker, rigid
E0135 | Walker, folding
E0143 | Walker, folding, wheeled
E0570 | Nebulizer with compressor
E0601 | Continuous positive airway pressure device
L0120 | Cervical collar, foam
L1830 | Knee immobilizer
L1902 | Ankle orthosis, prefabricated
L3908 | Wrist hand orthosis, cock-up
L4360 | Walking boot, pneumatic, fitted
L4361 | Walking boot, pneumatic, off the shelf
S0020 | Bupivacaine injection, 30 mL
S9083 | Urgent care, global fee
`;
