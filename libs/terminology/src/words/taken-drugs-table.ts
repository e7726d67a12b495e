/** Drugs that people take, by the class that long-term use is coded to: `code | trade and plain names, separated by commas`. */
export const TAKEN_DRUGS = `
Z79.01 | warfarin, coumadin, eliquis, apixaban, xarelto, rivaroxaban, pradaxa, dabigatran, savaysa, lovenox, enoxaparin, heparin, blood thinner, doac, anticoagulant
Z79.02 | plavix, clopidogrel, brilinta, ticagrelor, effient, prasugrel, dual antiplatelet, antiplatelet
Z79.1 | ibuprofen, motrin, advil, naproxen, aleve, meloxicam, mobic, diclofenac, celebrex, celecoxib, nsaid
Z79.2 | antibiotic, suppressive antibiotic
Z79.3 | birth control pill, oral contraceptive
Z79.4 | insulin, lantus, humalog, novolog, basaglar, tresiba, levemir, toujeo
Z79.51 | inhaled steroid, advair, symbicort, flovent, pulmicort, breo, fluticasone inhaler
Z79.52 | prednisone, steroid, methylprednisolone, medrol, dexamethasone, hydrocortisone, systemic steroid
Z79.61 | immunomodulator, revlimid, lenalidomide, thalidomide
Z79.620 | humira, adalimumab, enbrel, etanercept, remicade, infliximab, stelara, ustekinumab, cosentyx, skyrizi, biologic
Z79.621 | tacrolimus, prograf, cyclosporine
Z79.622 | xeljanz, tofacitinib, rinvoq, upadacitinib, jak inhibitor
Z79.623 | sirolimus, everolimus
Z79.624 | azathioprine, imuran, mycophenolate, cellcept
Z79.631 | methotrexate
Z79.810 | tamoxifen, evista, raloxifene
Z79.811 | anastrozole, arimidex, letrozole, femara, exemestane, aromatase inhibitor
Z79.82 | aspirin, asa, baby aspirin
Z79.83 | fosamax, alendronate, boniva, actonel, risedronate, bisphosphonate
Z79.84 | metformin, glipizide, glimepiride, januvia, sitagliptin, jardiance, empagliflozin, farxiga, pioglitazone, actos, oral hypoglycemic, oral diabetes medication
Z79.85 | ozempic, wegovy, semaglutide, mounjaro, tirzepatide, zepbound, trulicity, dulaglutide, victoza, liraglutide, glp 1, glp1
Z79.890 | hrt, estrogen, estradiol, hormone replacement, premarin
Z79.891 | opioid, opiate, narcotic, oxycodone, percocet, hydrocodone, norco, vicodin, morphine, methadone, suboxone, buprenorphine, tramadol, fentanyl patch
Z79.899 | statin, atorvastatin, lipitor, lisinopril, metoprolol, amlodipine, levothyroxine, amiodarone, digoxin, plaquenil, hydroxychloroquine, lithium, depakote, valproate, antipsychotic, water pill, diuretic, furosemide, lasix, hydrochlorothiazide, spironolactone, beta blocker, blood pressure medication, high risk medication
`;
