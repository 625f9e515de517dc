import Database

extension ChannelsSchema {
    /// What channels' own things are called in English, and checks that visitors are told what they must be.
    static let visitors = Migration(
        "What visitors are told is checked on the channel itself",
        """
        CREATE TABLE visitor_english (
            channel_id BIGINT PRIMARY KEY REFERENCES channel (id),
            municipality TEXT NOT NULL,
            unit TEXT NOT NULL,
            purpose TEXT NOT NULL
        );
        CREATE TABLE visitor_check (
            id {{id}},
            channel_id BIGINT NOT NULL REFERENCES channel (id),
            checked_by BIGINT NOT NULL REFERENCES person (id),
            checked_at BIGINT NOT NULL,
            outcome TEXT NOT NULL CHECK (outcome IN ('shown', 'lacking')),
            note TEXT NOT NULL,
            told_sv TEXT NOT NULL,
            told_en TEXT NOT NULL,
            digest TEXT NOT NULL,
            evidence_id BIGINT REFERENCES evidence (id),
            CHECK (outcome = 'lacking' OR evidence_id IS NOT NULL)
        );
        CREATE INDEX visitor_check_channel ON visitor_check (channel_id, id);
        CREATE INDEX visitor_check_evidence ON visitor_check (evidence_id);
        """)

    /// Where the links of the texts that were compared with led.
    static let visitorSites = Migration(
        "Checks of what visitors are told know the site that the text linked to",
        "ALTER TABLE visitor_check ADD COLUMN site TEXT NOT NULL DEFAULT '';")
}
