-- The rules that decide, of screening/online 1.0.0 with its default policy on 2026-11-20, as a hand would write them: answers that are
-- not current as nulls, then derived facts, then a three-valued duty a rule, then the outcome. What the columns may hold is left to
-- constraints of the table.
CREATE VIEW by_hand AS
WITH answers AS (
    SELECT *,
        CASE WHEN "Phq9On" BETWEEN DATE '2026-10-21' AND DATE '2026-11-20' THEN "Phq9Total" END AS total,
        CASE WHEN "Phq9On" BETWEEN DATE '2026-10-21' AND DATE '2026-11-20' THEN "Phq9ItemNine" END AS nine,
        CASE WHEN "ColumbiaOn" BETWEEN DATE '2026-10-21' AND DATE '2026-11-20' THEN "ColumbiaIdeation" END AS columbia,
        CASE WHEN "ColumbiaOn" BETWEEN DATE '2026-10-21' AND DATE '2026-11-20' THEN "ColumbiaHighRisk" END AS columbia_high,
        CASE WHEN "AsqOn" BETWEEN DATE '2026-10-21' AND DATE '2026-11-20' THEN "AsqPositive" END AS asq,
        CASE WHEN "AsqOn" BETWEEN DATE '2026-10-21' AND DATE '2026-11-20' THEN "AsqAcute" END AS asq_acute,
        CASE WHEN "RiskAssessedOn" BETWEEN DATE '2026-10-21' AND DATE '2026-11-20' THEN "AssessedRisk" END AS risk,
        CASE WHEN "FitAssessedOn" BETWEEN DATE '2026-10-21' AND DATE '2026-11-20' THEN "FitsGoal" END AS goal,
        CASE WHEN "FitAssessedOn" BETWEEN DATE '2026-10-21' AND DATE '2026-11-20' THEN "FitsDynamics" END AS dynamics,
        NULLIF("InPersonOutcome", 3) AS in_person
    FROM candidates
), depression AS (
    SELECT *,
        CASE WHEN total >= 20 OR "DepressionSeverity" = 4 THEN TRUE WHEN total < 20 OR "DepressionSeverity" < 4 THEN FALSE END AS severe,
        CASE WHEN columbia OR asq OR "SuicidalIdeation" OR nine >= 1 THEN TRUE WHEN NOT columbia OR NOT asq OR NOT "SuicidalIdeation" OR nine < 1 THEN FALSE END AS ideation
    FROM answers
), derived AS (
    SELECT *,
        CASE
            WHEN columbia_high OR asq_acute OR risk = 2 THEN TRUE
            WHEN NOT columbia_high OR NOT asq_acute OR risk < 2 OR NOT ("SuicidalIdeation" OR ideation OR "RiskFormLeftOpen") OR NOT (nine >= 1 OR ideation OR "RiskFormLeftOpen") THEN FALSE
        END AS high
    FROM depression
), duties AS (
    SELECT "Number",
        NOT high
        AND NOT (severe AND ideation)
        AND NOT CASE WHEN "AcuteCrisis" OR high THEN TRUE WHEN NOT "AcuteCrisis" THEN FALSE END
        AND NOT "EasilyDysregulated"
        AND CASE WHEN columbia_high IS NOT NULL OR asq_acute IS NOT NULL OR risk IS NOT NULL OR "SuicidalIdeation" IS NOT NULL OR nine = 0 THEN TRUE END
        AND "CrisisPlan" AND "EmergencyContact" AND CASE WHEN btrim("Location") <> '' THEN TRUE END AND "LocalEmergencyServices"
        AND goal AND dynamics
        AND NOT ("Partner" OR "FormerPartner" OR "Family" OR "Household" OR "SafetyConcern")
        AND "AgreedGoals" >= 1
        AND ("InPersonOutcome" IS NULL OR in_person <= 2)
        AND "IdentityVerified"
        AND ("GroupFormat" <> 1 OR (
            "OnlineConsentSigned" AND "OnlineConsentOn" <= DATE '2026-11-20' AND "OnlineConsentIsCurrentVersion"
            AND "OnlineConsentCovers" LIKE '%|risks|%' AND "OnlineConsentCovers" LIKE '%|benefits|%'
            AND "OnlineConsentCovers" LIKE '%|memberPrivacy|%' AND "OnlineConsentCovers" LIKE '%|records|%'
            AND ("GroupMovedOnlineOn" IS NULL OR "OnlineConsentOn" >= "GroupMovedOnlineOn")))
        AND "ConfidentialitySigned" AND "ConfidentialityOn" <= DATE '2026-11-20'
        AND "NoRecordingSigned" AND "NoRecordingOn" <= DATE '2026-11-20'
        AND "GroupRulesSigned" AND "GroupRulesOn" <= DATE '2026-11-20'
        AND ("GroupFormat" <> 1 OR ("Device" AND "Connection" AND "Camera" AND "Sound"))
        AND ("GroupFormat" <> 1 OR "PrivateSpace") AS musts,
        NOT (ideation AND NOT severe) AS not_ideation_alone,
        NOT (severe AND NOT ideation) AS not_severe_alone,
        "AssessedRisk" IS DISTINCT FROM 1 AS not_moderate,
        NOT "DangerToOthers" AS no_danger,
        "SupportNeedMinutes" <= "GroupMinutesPerMember" AS has_minutes,
        "InPersonOutcome" IS NULL OR in_person <> 2 AS no_review_in_person,
        ("Phq9On" > DATE '2026-11-20' AND ("Phq9Total" IS NOT NULL OR "Phq9ItemNine" IS NOT NULL))
        OR ("ColumbiaOn" > DATE '2026-11-20' AND ("ColumbiaIdeation" IS NOT NULL OR "ColumbiaHighRisk" IS NOT NULL))
        OR ("AsqOn" > DATE '2026-11-20' AND ("AsqPositive" IS NOT NULL OR "AsqAcute" IS NOT NULL))
        OR ("RiskAssessedOn" > DATE '2026-11-20' AND "AssessedRisk" IS NOT NULL)
        OR ("SpinOn" > DATE '2026-11-20' AND "SpinTotal" IS NOT NULL)
        OR ("MiniSpinOn" > DATE '2026-11-20' AND "MiniSpinTotal" IS NOT NULL)
        OR ("FitAssessedOn" > DATE '2026-11-20' AND ("FitsGoal" IS NOT NULL OR "FitsDynamics" IS NOT NULL)) AS error
    FROM derived
)
SELECT "Number",
    CASE
        WHEN NOT musts THEN 4
        WHEN musts IS NULL OR not_ideation_alone IS NULL OR not_severe_alone IS NULL OR no_danger IS NULL OR has_minutes IS NULL OR no_review_in_person IS NULL OR error THEN 3
        WHEN NOT not_ideation_alone OR NOT not_severe_alone OR NOT not_moderate OR NOT no_danger OR NOT has_minutes OR NOT no_review_in_person THEN 2
        ELSE 1
    END AS outcome
FROM duties;
