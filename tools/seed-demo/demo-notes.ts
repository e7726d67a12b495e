/** Notes of the demo practice, written for this project. People, places and numbers are invented. */
export type DemoNote = { name: string; text: string };

export const DIABETES_AND_SHOULDER: DemoNote = {
  name: 'Visit note, diabetes and shoulder',
  text: `CC: Diabetes follow-up; right shoulder pain.

HPI: 67 y/o F here for follow-up of type 2 diabetes and hypertension. Home sugars run 140 to 180 fasting. Takes insulin glargine 22 units at night and metformin 500 mg twice daily. Denies chest pain, shortness of breath or edema. No hypoglycemia. Right shoulder pain for 3 weeks, worse reaching overhead. Knees ache on stairs.

PMH: Type 2 diabetes, hypertension, mixed hyperlipidemia, diabetic chronic kidney disease stage 3a. History of cholecystectomy 2009.

FH: Mother with breast cancer. Father had a heart attack at 60.
SH: Never smoker.

Vitals: BP 138/82, HR 72, BMI 29.1
Exam: No distress. Heart regular. Lungs clear. Right shoulder: pain with abduction past 90 degrees, strength full. Feet: no ulcers, monofilament intact.
Labs: A1c 7.9 (in office), eGFR 52, LDL 84.

Assessment and plan:
1. Type 2 diabetes with diabetic chronic kidney disease stage 3a - A1c above goal, increase glargine to 26 units. Continue metformin.
2. Hypertension - near goal, continue losartan 100 mg.
3. Mixed hyperlipidemia - LDL at goal on atorvastatin, continue.
4. Right shoulder pain, rule out rotator cuff tear - subacromial injection today: triamcinolone 40 mg with lidocaine, single-dose vial, no waste. Tolerated well.
5. Knee pain - over-the-counter cream, home exercises.
Return in 3 months with labs.

Electronically signed by Amy Lin, MD`,
};

export const ASTHMA_FLARE: DemoNote = {
  name: 'Visit note, asthma',
  text: `Reason for visit: cough and wheezing for 4 days.

History: 34-year-old man with moderate persistent asthma, out of his controller inhaler for two weeks. Wheezing at night, uses albuterol every four hours. No fever, no chest pain. Smokes half a pack of cigarettes a day.

Exam: Temp 36.9, SpO2 95 %. Diffuse expiratory wheezes, no crackles. Speaks full sentences.

In office: albuterol nebulizer treatment given once, wheezing improved, SpO2 97 %.

Assessment/Plan:
1. Moderate persistent asthma with acute exacerbation. Prednisone 40 mg for 5 days, restart fluticasone-salmeterol.
2. Nicotine dependence, cigarettes. Counselled for 5 minutes to quit, nicotine patch prescribed.
Follow up in one week, sooner if worse.

Electronically signed by Rafael Vega, DO`,
};

export const OTITIS_CHILD: DemoNote = {
  name: 'Visit note, ear pain',
  text: `CC: Ear pain, left, since last night.

HPI: 4-year-old girl brought by her father with left ear pain and a runny nose for three days. Fever to 38.6 last night. Eating and drinking. No vomiting, no rash. Older brother has a cold.

Exam: Alert, not toxic. Left tympanic membrane red, bulging, purulent fluid behind it, no perforation. Right tympanic membrane normal. Throat mildly red. Lungs clear.

Rapid strep test: negative.

A/P
Acute suppurative otitis media, left ear, without rupture of the ear drum. Amoxicillin 90 mg/kg/day for 10 days. Ibuprofen for pain.
Viral upper respiratory infection - fluids, saline.
Recheck in two weeks.

Electronically signed by Amy Lin, MD`,
};

export const ANNUAL_EXAM: DemoNote = {
  name: 'Annual physical',
  text: `Annual preventive visit, established patient, age 52.

No complaints today. Walks 30 minutes a day. Never smoked. Sister with colon cancer at 48.

Review of systems: negative for chest pain, dyspnea, abdominal pain, bleeding, weight loss.

Exam: BP 122/76, BMI 24.3. General, heart, lungs, abdomen, skin and neurologic exam normal.

Assessment and plan:
1. Routine adult health examination, no abnormal findings.
2. Screening for colon cancer - family history of colon cancer in sister; colonoscopy ordered.
3. Influenza vaccine given today, left deltoid.
Return in one year.

Electronically signed by Rafael Vega, DO`,
};

export const ANKLE_SPRAIN: DemoNote = {
  name: 'Visit note, ankle',
  text: `CC: Right ankle injury yesterday.

HPI: 28-year-old woman twisted her right ankle stepping off a curb while jogging yesterday evening. Swelling on the outside, can bear weight with a limp. No numbness. No earlier ankle injury.

Exam: Right ankle: swelling and tenderness over the anterior talofibular ligament, no bony tenderness at the malleoli or base of the fifth metatarsal. Anterior drawer negative. Pulses intact.

X-ray right ankle, 3 views, done and read in office: no fracture.

Assessment: Sprain of the anterior talofibular ligament of the right ankle, initial visit.
Plan: Lace-up brace fitted, ice, ibuprofen, range of motion exercises. Return in 2 weeks if not improved.

Electronically signed by Amy Lin, MD`,
};

export const DEPRESSION_FOLLOW_UP: DemoNote = {
  name: 'Visit note, mood',
  text: `Follow-up visit, 31 minutes total time on the date of the encounter, including review of outside records.

S: 45-year-old man with major depressive disorder, recurrent, moderate, and generalized anxiety disorder. Mood better on sertraline 100 mg, sleeps 6 hours. Denies suicidal thoughts. No manic symptoms. Occasional tension headache.

O: Calm, good eye contact, affect brighter. PHQ-9 score 9, earlier 16.

A:
1. Major depressive disorder, recurrent, moderate - improving. Continue sertraline.
2. Generalized anxiety disorder - stable. Continue therapy every two weeks.
P: Return in 8 weeks.

Electronically signed by Rafael Vega, DO`,
};

export const HEART_FAILURE: DemoNote = {
  name: 'Visit note, heart failure',
  text: `CC: Leg swelling and weight gain.

HPI: 74-year-old woman with hypertension, chronic systolic heart failure and permanent atrial fibrillation on apixaban. Gained 3 kg in two weeks after salty meals. Sleeps on two pillows as before. No chest pain, no palpitations, no fainting.

Exam: BP 146/84, HR 78 irregular. Lungs: fine crackles at both bases. 2+ edema to mid shins.

ECG in office: atrial fibrillation, rate 80, no acute change.

Assessment:
1. Acute on chronic systolic heart failure with hypertension. Furosemide raised to 40 mg twice daily, daily weights, basic metabolic panel ordered.
2. Permanent atrial fibrillation, rate controlled on metoprolol; continue apixaban, long term.
3. Likely early cellulitis? No: skin intact, no redness. Not treated.

Nurse call in 48 hours, visit in one week.

Electronically signed by Amy Lin, MD`,
};

export const URINARY_INFECTION: DemoNote = {
  name: 'Visit note, urinary',
  text: `Reason: burning on urination for two days.

26-year-old woman, not pregnant. Dysuria, frequency, urgency. No fever, flank pain or vomiting. No vaginal discharge.

Exam: afebrile, mild suprapubic tenderness, no flank tenderness.
Urinalysis (dipstick, in office, without microscopy): leukocyte esterase and nitrite positive, blood trace. Urine pregnancy test negative.

Impression: Acute cystitis without hematuria.
Plan: Nitrofurantoin 100 mg twice a day for 5 days. Call if fever or back pain.

Electronically signed by Rafael Vega, DO`,
};

export const KNEE_OSTEOARTHRITIS: DemoNote = {
  name: 'Visit note, knee',
  text: `CC: Left knee pain, worse over 6 months.

HPI: 61-year-old man with primary osteoarthritis of the left knee, class 2 obesity, BMI 36.4. Pain on stairs, stiffness in the morning for 15 minutes. Physical therapy finished in the autumn with little help. Former smoker, quit 2015. Right knee does not hurt.

Exam: Left knee: crepitus, medial joint line tenderness, no effusion, full extension.

Procedure: left knee joint injection. Consent obtained, sterile preparation, triamcinolone acetonide 40 mg with 4 mL lidocaine injected by the anterolateral approach without ultrasound. Single-dose vial, nothing discarded. Tolerated well.

Assessment and plan:
1. Primary osteoarthritis, left knee - injected as above.
2. Obesity, class 2, BMI 36.4 - referred to dietitian.

Electronically signed by Amy Lin, MD`,
};

export const LACERATION: DemoNote = {
  name: 'Visit note, hand cut',
  text: `Cut on left index finger an hour ago from a kitchen knife while slicing onions at home.

Exam: 2.5 cm clean laceration on the palmar side of the left index finger, no nail damage, no foreign body, sensation and tendon function intact.

Repair: digital block with lidocaine, irrigated, closed with five simple sutures. Simple repair, 2.5 cm. Tetanus booster (Tdap) given, last dose more than ten years ago.

Assessment: Laceration of left index finger without foreign body, without damage to nail, initial encounter.
Plan: keep dry 24 hours, sutures out in 10 days.

Electronically signed by Rafael Vega, DO`,
};

export const STREP_THROAT: DemoNote = {
  name: 'Visit note, sore throat',
  text: `Reason: sore throat since yesterday.

29-year-old woman, established here. Painful swallowing, fever to 101.5 at home. No cough, no runny nose, no rash. Penicillin allergy: none known.

Exam: temperature 100.9, tonsils red with white exudate, tender front neck nodes, ears and lungs clear.
Rapid strep test in office: positive.

Assessment: Streptococcal pharyngitis.
Plan: amoxicillin 500 mg twice a day for 10 days, ibuprofen as needed. Back to work 24 hours after the first dose.

Electronically signed by Rafael Vega, DO`,
};
