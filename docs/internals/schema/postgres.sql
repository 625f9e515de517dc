-- absence.from_day text NOT NULL
-- absence.id bigint NOT NULL IDENTITY
-- absence.note text
-- absence.person_id bigint NOT NULL
-- absence.recorded_at bigint NOT NULL
-- absence.to_day text
ALTER TABLE absence ADD CONSTRAINT absence_person_id_fkey FOREIGN KEY (person_id) REFERENCES person(id);
ALTER TABLE absence ADD CONSTRAINT absence_pkey PRIMARY KEY (id);
CREATE INDEX absence_days ON public.absence USING btree (from_day, to_day);
CREATE UNIQUE INDEX absence_once ON public.absence USING btree (person_id, from_day);
CREATE UNIQUE INDEX absence_pkey ON public.absence USING btree (id);
-- application.applicant_id bigint NOT NULL
-- application.begun_at bigint NOT NULL
-- application.changed_at bigint NOT NULL
-- application.channel_id bigint
-- application.guideline text NOT NULL
-- application.guideline_version bigint NOT NULL
-- application.help_asked_at bigint
-- application.id bigint NOT NULL IDENTITY
-- application.name text NOT NULL
-- application.paper text
-- application.revision bigint NOT NULL
-- application.round bigint NOT NULL
-- application.state text NOT NULL
-- application.unit_id bigint
ALTER TABLE application ADD CONSTRAINT application_applicant_id_fkey FOREIGN KEY (applicant_id) REFERENCES person(id);
ALTER TABLE application ADD CONSTRAINT application_channel_id_fkey FOREIGN KEY (channel_id) REFERENCES channel(id);
ALTER TABLE application ADD CONSTRAINT application_pkey PRIMARY KEY (id);
ALTER TABLE application ADD CONSTRAINT application_unit_id_fkey FOREIGN KEY (unit_id) REFERENCES unit(id);
CREATE INDEX application_applicant ON public.application USING btree (applicant_id);
CREATE INDEX application_channel ON public.application USING btree (channel_id);
CREATE UNIQUE INDEX application_pkey ON public.application USING btree (id);
CREATE INDEX application_state ON public.application USING btree (state);
-- application_answer.application_id bigint NOT NULL
-- application_answer.competing integer NOT NULL
-- application_answer.id bigint NOT NULL IDENTITY
-- application_answer.person_id bigint NOT NULL
-- application_answer.question text NOT NULL
-- application_answer.revision bigint NOT NULL
-- application_answer.value text NOT NULL
-- application_answer.written_at bigint NOT NULL
ALTER TABLE application_answer ADD CONSTRAINT application_answer_application_id_fkey FOREIGN KEY (application_id) REFERENCES application(id);
ALTER TABLE application_answer ADD CONSTRAINT application_answer_competing_check CHECK ((competing = ANY (ARRAY[0, 1])));
ALTER TABLE application_answer ADD CONSTRAINT application_answer_person_id_fkey FOREIGN KEY (person_id) REFERENCES person(id);
ALTER TABLE application_answer ADD CONSTRAINT application_answer_pkey PRIMARY KEY (id);
CREATE UNIQUE INDEX application_answer_pkey ON public.application_answer USING btree (id);
CREATE INDEX application_answer_place ON public.application_answer USING btree (application_id, question);
-- application_event.application_id bigint NOT NULL
-- application_event.comment text NOT NULL
-- application_event.decided_by text
-- application_event.happened_at bigint NOT NULL
-- application_event.id bigint NOT NULL IDENTITY
-- application_event.kind text NOT NULL
-- application_event.person_id bigint NOT NULL
-- application_event.round bigint NOT NULL
ALTER TABLE application_event ADD CONSTRAINT application_event_application_id_fkey FOREIGN KEY (application_id) REFERENCES application(id);
ALTER TABLE application_event ADD CONSTRAINT application_event_person_id_fkey FOREIGN KEY (person_id) REFERENCES person(id);
ALTER TABLE application_event ADD CONSTRAINT application_event_pkey PRIMARY KEY (id);
CREATE UNIQUE INDEX application_event_pkey ON public.application_event USING btree (id);
CREATE INDEX application_event_place ON public.application_event USING btree (application_id);
-- application_line.answer text NOT NULL
-- application_line.application_id bigint NOT NULL
-- application_line.clauses text NOT NULL
-- application_line.id bigint NOT NULL IDENTITY
-- application_line.kind text NOT NULL
-- application_line.prompt text NOT NULL
-- application_line.question text NOT NULL
-- application_line.reason text
-- application_line.round bigint NOT NULL
-- application_line.step text NOT NULL
ALTER TABLE application_line ADD CONSTRAINT application_line_application_id_fkey FOREIGN KEY (application_id) REFERENCES application(id);
ALTER TABLE application_line ADD CONSTRAINT application_line_pkey PRIMARY KEY (id);
CREATE UNIQUE INDEX application_line_pkey ON public.application_line USING btree (id);
CREATE INDEX application_line_place ON public.application_line USING btree (application_id, round);
-- channel.account_id text
-- channel.address text NOT NULL
-- channel.address_key text NOT NULL
-- channel.closed_on bigint
-- channel.created_at bigint NOT NULL
-- channel.decided_by text
-- channel.decided_on bigint
-- channel.decision_reference text
-- channel.decision_unknown text
-- channel.evaluate_on bigint
-- channel.guideline_id text NOT NULL
-- channel.handle text
-- channel.id bigint NOT NULL IDENTITY
-- channel.in_crisis integer NOT NULL
-- channel.local_additions text
-- channel.name text NOT NULL
-- channel.open_comments integer NOT NULL
-- channel.opened_on bigint NOT NULL
-- channel.platform text NOT NULL
-- channel.purpose text NOT NULL
-- channel.responsible_id bigint
-- channel.revision bigint NOT NULL
-- channel.slug text NOT NULL
-- channel.target_group text
-- channel.unit_id bigint NOT NULL
ALTER TABLE channel ADD CONSTRAINT channel_in_crisis_check CHECK ((in_crisis = ANY (ARRAY[0, 1])));
ALTER TABLE channel ADD CONSTRAINT channel_open_comments_check CHECK ((open_comments = ANY (ARRAY[0, 1])));
ALTER TABLE channel ADD CONSTRAINT channel_pkey PRIMARY KEY (id);
ALTER TABLE channel ADD CONSTRAINT channel_responsible_id_fkey FOREIGN KEY (responsible_id) REFERENCES person(id);
ALTER TABLE channel ADD CONSTRAINT channel_slug_key UNIQUE (slug);
ALTER TABLE channel ADD CONSTRAINT channel_unit_id_fkey FOREIGN KEY (unit_id) REFERENCES unit(id);
CREATE UNIQUE INDEX channel_open_address ON public.channel USING btree (address_key) WHERE (closed_on IS NULL);
CREATE UNIQUE INDEX channel_pkey ON public.channel USING btree (id);
CREATE INDEX channel_responsible ON public.channel USING btree (responsible_id);
CREATE UNIQUE INDEX channel_slug_key ON public.channel USING btree (slug);
CREATE INDEX channel_unit ON public.channel USING btree (unit_id);
-- channel_access.channel_id bigint NOT NULL
-- channel_access.id bigint NOT NULL IDENTITY
-- channel_access.person_id bigint NOT NULL
-- channel_access.profile text NOT NULL
-- channel_access.reason text
-- channel_access.since bigint NOT NULL
ALTER TABLE channel_access ADD CONSTRAINT channel_access_channel_id_fkey FOREIGN KEY (channel_id) REFERENCES channel(id);
ALTER TABLE channel_access ADD CONSTRAINT channel_access_channel_id_person_id_key UNIQUE (channel_id, person_id);
ALTER TABLE channel_access ADD CONSTRAINT channel_access_person_id_fkey FOREIGN KEY (person_id) REFERENCES person(id);
ALTER TABLE channel_access ADD CONSTRAINT channel_access_pkey PRIMARY KEY (id);
CREATE UNIQUE INDEX channel_access_channel_id_person_id_key ON public.channel_access USING btree (channel_id, person_id);
CREATE INDEX channel_access_person ON public.channel_access USING btree (person_id);
CREATE UNIQUE INDEX channel_access_pkey ON public.channel_access USING btree (id);
-- channel_check.channel_id bigint NOT NULL
-- channel_check.checked_at bigint NOT NULL
-- channel_check.checked_by bigint NOT NULL
-- channel_check.day text NOT NULL
-- channel_check.kind text NOT NULL
-- channel_check.note text
ALTER TABLE channel_check ADD CONSTRAINT channel_check_channel_id_fkey FOREIGN KEY (channel_id) REFERENCES channel(id);
ALTER TABLE channel_check ADD CONSTRAINT channel_check_checked_by_fkey FOREIGN KEY (checked_by) REFERENCES person(id);
ALTER TABLE channel_check ADD CONSTRAINT channel_check_pkey PRIMARY KEY (channel_id, kind);
CREATE UNIQUE INDEX channel_check_pkey ON public.channel_check USING btree (channel_id, kind);
-- channel_connection.account text NOT NULL
-- channel_connection.address text NOT NULL
-- channel_connection.channel_id bigint NOT NULL
-- channel_connection.connected_at bigint NOT NULL
-- channel_connection.cursor_text text
-- channel_connection.failures bigint NOT NULL
-- channel_connection.kind text NOT NULL
-- channel_connection.last_contact_at bigint
-- channel_connection.retry_at bigint
-- channel_connection.secret bytea NOT NULL
-- channel_connection.trouble_kind text
-- channel_connection.trouble_reason text
-- channel_connection.trouble_since bigint
ALTER TABLE channel_connection ADD CONSTRAINT channel_connection_channel_id_fkey FOREIGN KEY (channel_id) REFERENCES channel(id);
ALTER TABLE channel_connection ADD CONSTRAINT channel_connection_pkey PRIMARY KEY (channel_id);
CREATE UNIQUE INDEX channel_connection_pkey ON public.channel_connection USING btree (channel_id);
-- channel_handle.address text NOT NULL
-- channel_handle.channel_id bigint NOT NULL
-- channel_handle.from_at bigint NOT NULL
-- channel_handle.handle text NOT NULL
-- channel_handle.id bigint NOT NULL IDENTITY
-- channel_handle.until_at bigint
ALTER TABLE channel_handle ADD CONSTRAINT channel_handle_channel_id_fkey FOREIGN KEY (channel_id) REFERENCES channel(id);
ALTER TABLE channel_handle ADD CONSTRAINT channel_handle_pkey PRIMARY KEY (id);
CREATE INDEX channel_handle_channel ON public.channel_handle USING btree (channel_id);
CREATE UNIQUE INDEX channel_handle_pkey ON public.channel_handle USING btree (id);
-- channel_last_post.channel_id bigint NOT NULL
-- channel_last_post.day text NOT NULL
-- channel_last_post.seen_on text NOT NULL
-- channel_last_post.told_at bigint NOT NULL
-- channel_last_post.told_by bigint NOT NULL
ALTER TABLE channel_last_post ADD CONSTRAINT channel_last_post_channel_id_fkey FOREIGN KEY (channel_id) REFERENCES channel(id);
ALTER TABLE channel_last_post ADD CONSTRAINT channel_last_post_pkey PRIMARY KEY (channel_id);
ALTER TABLE channel_last_post ADD CONSTRAINT channel_last_post_told_by_fkey FOREIGN KEY (told_by) REFERENCES person(id);
CREATE UNIQUE INDEX channel_last_post_pkey ON public.channel_last_post USING btree (channel_id);
-- channel_picture.channel_id bigint NOT NULL
-- channel_picture.follows integer NOT NULL
-- channel_picture.id bigint NOT NULL IDENTITY
-- channel_picture.logo integer NOT NULL
-- channel_picture.looked_at bigint NOT NULL
-- channel_picture.looked_by text NOT NULL
-- channel_picture.note text NOT NULL
ALTER TABLE channel_picture ADD CONSTRAINT channel_picture_channel_id_fkey FOREIGN KEY (channel_id) REFERENCES channel(id);
ALTER TABLE channel_picture ADD CONSTRAINT channel_picture_follows_check CHECK ((follows = ANY (ARRAY[0, 1])));
ALTER TABLE channel_picture ADD CONSTRAINT channel_picture_logo_check CHECK ((logo = ANY (ARRAY[0, 1])));
ALTER TABLE channel_picture ADD CONSTRAINT channel_picture_pkey PRIMARY KEY (id);
CREATE INDEX channel_picture_channel ON public.channel_picture USING btree (channel_id);
CREATE UNIQUE INDEX channel_picture_pkey ON public.channel_picture USING btree (id);
-- channel_revision.answer text
-- channel_revision.based_on bigint NOT NULL
-- channel_revision.channel_id bigint NOT NULL
-- channel_revision.comment text NOT NULL
-- channel_revision.decided_at bigint
-- channel_revision.decided_by text
-- channel_revision.fields text NOT NULL
-- channel_revision.id bigint NOT NULL IDENTITY
-- channel_revision.number bigint
-- channel_revision.proposed_at bigint NOT NULL
-- channel_revision.proposed_by text NOT NULL
-- channel_revision.published_fields text
-- channel_revision.state text NOT NULL
ALTER TABLE channel_revision ADD CONSTRAINT channel_revision_channel_id_fkey FOREIGN KEY (channel_id) REFERENCES channel(id);
ALTER TABLE channel_revision ADD CONSTRAINT channel_revision_channel_id_number_key UNIQUE (channel_id, number);
ALTER TABLE channel_revision ADD CONSTRAINT channel_revision_pkey PRIMARY KEY (id);
CREATE UNIQUE INDEX channel_revision_channel_id_number_key ON public.channel_revision USING btree (channel_id, number);
CREATE UNIQUE INDEX channel_revision_pkey ON public.channel_revision USING btree (id);
CREATE INDEX channel_revision_state ON public.channel_revision USING btree (state, channel_id);
-- channel_takeover.channel_id bigint NOT NULL
-- channel_takeover.ended_at bigint
-- channel_takeover.ended_by text
-- channel_takeover.id bigint NOT NULL IDENTITY
-- channel_takeover.noted_at bigint NOT NULL
-- channel_takeover.noted_by text NOT NULL
-- channel_takeover.reason text
ALTER TABLE channel_takeover ADD CONSTRAINT channel_takeover_channel_id_fkey FOREIGN KEY (channel_id) REFERENCES channel(id);
ALTER TABLE channel_takeover ADD CONSTRAINT channel_takeover_pkey PRIMARY KEY (id);
CREATE UNIQUE INDEX channel_takeover_pkey ON public.channel_takeover USING btree (id);
CREATE UNIQUE INDEX channel_takeover_standing ON public.channel_takeover USING btree (channel_id) WHERE (ended_at IS NULL);
-- closure_case.cause text NOT NULL
-- closure_case.channel_id bigint NOT NULL
-- closure_case.end_reason text
-- closure_case.ended_at bigint
-- closure_case.ended_by bigint
-- closure_case.id bigint NOT NULL IDENTITY
-- closure_case.proposed_at bigint NOT NULL
-- closure_case.proposed_by bigint NOT NULL
-- closure_case.reason text NOT NULL
-- closure_case.state text NOT NULL
ALTER TABLE closure_case ADD CONSTRAINT closure_case_channel_id_fkey FOREIGN KEY (channel_id) REFERENCES channel(id);
ALTER TABLE closure_case ADD CONSTRAINT closure_case_ended_by_fkey FOREIGN KEY (ended_by) REFERENCES person(id);
ALTER TABLE closure_case ADD CONSTRAINT closure_case_pkey PRIMARY KEY (id);
ALTER TABLE closure_case ADD CONSTRAINT closure_case_proposed_by_fkey FOREIGN KEY (proposed_by) REFERENCES person(id);
ALTER TABLE closure_case ADD CONSTRAINT closure_case_state_check CHECK ((state = ANY (ARRAY['open'::text, 'closed'::text, 'abandoned'::text])));
CREATE UNIQUE INDEX closure_case_pkey ON public.closure_case USING btree (id);
CREATE INDEX closure_channel ON public.closure_case USING btree (channel_id, id);
CREATE UNIQUE INDEX closure_under_way ON public.closure_case USING btree (channel_id) WHERE (state = 'open'::text);
-- closure_step.case_id bigint NOT NULL
-- closure_step.day text NOT NULL
-- closure_step.evidence_id bigint
-- closure_step.note text NOT NULL
-- closure_step.step text NOT NULL
-- closure_step.taken_at bigint NOT NULL
-- closure_step.taken_by bigint NOT NULL
ALTER TABLE closure_step ADD CONSTRAINT closure_step_case_id_fkey FOREIGN KEY (case_id) REFERENCES closure_case(id);
ALTER TABLE closure_step ADD CONSTRAINT closure_step_pkey PRIMARY KEY (case_id, step);
ALTER TABLE closure_step ADD CONSTRAINT closure_step_taken_by_fkey FOREIGN KEY (taken_by) REFERENCES person(id);
CREATE UNIQUE INDEX closure_step_pkey ON public.closure_step USING btree (case_id, step);
-- common_finding_memory.escalated_at bigint
-- common_finding_memory.first_seen_at bigint NOT NULL
-- common_finding_memory.kind text NOT NULL
-- common_finding_memory.told_at bigint
ALTER TABLE common_finding_memory ADD CONSTRAINT common_finding_memory_pkey PRIMARY KEY (kind);
CREATE UNIQUE INDEX common_finding_memory_pkey ON public.common_finding_memory USING btree (kind);
-- custodian_key.cost_block bigint NOT NULL
-- custodian_key.cost_log bigint NOT NULL
-- custodian_key.cost_passes bigint NOT NULL
-- custodian_key.id bigint NOT NULL IDENTITY
-- custodian_key.made_at bigint NOT NULL
-- custodian_key.person_id bigint NOT NULL
-- custodian_key.public_key bytea NOT NULL
-- custodian_key.retired_at bigint
-- custodian_key.rewrapped_at bigint
-- custodian_key.salt bytea NOT NULL
-- custodian_key.sealed bytea
ALTER TABLE custodian_key ADD CONSTRAINT custodian_key_check CHECK (((sealed IS NULL) = (retired_at IS NOT NULL)));
ALTER TABLE custodian_key ADD CONSTRAINT custodian_key_person_id_fkey FOREIGN KEY (person_id) REFERENCES person(id);
ALTER TABLE custodian_key ADD CONSTRAINT custodian_key_pkey PRIMARY KEY (id);
CREATE UNIQUE INDEX custodian_key_one ON public.custodian_key USING btree (person_id) WHERE (retired_at IS NULL);
CREATE UNIQUE INDEX custodian_key_pkey ON public.custodian_key USING btree (id);
-- deposit.channel_id bigint NOT NULL
-- deposit.deposited_at bigint NOT NULL
-- deposit.deposited_by bigint NOT NULL
-- deposit.ended_at bigint
-- deposit.id bigint NOT NULL IDENTITY
-- deposit.number bigint NOT NULL
-- deposit.opened_at bigint
ALTER TABLE deposit ADD CONSTRAINT deposit_channel_id_fkey FOREIGN KEY (channel_id) REFERENCES channel(id);
ALTER TABLE deposit ADD CONSTRAINT deposit_channel_id_number_key UNIQUE (channel_id, number);
ALTER TABLE deposit ADD CONSTRAINT deposit_deposited_by_fkey FOREIGN KEY (deposited_by) REFERENCES person(id);
ALTER TABLE deposit ADD CONSTRAINT deposit_pkey PRIMARY KEY (id);
CREATE UNIQUE INDEX deposit_channel_id_number_key ON public.deposit USING btree (channel_id, number);
CREATE UNIQUE INDEX deposit_current ON public.deposit USING btree (channel_id) WHERE (ended_at IS NULL);
CREATE UNIQUE INDEX deposit_pkey ON public.deposit USING btree (id);
-- deposit_opening.asked_at bigint NOT NULL
-- deposit_opening.asked_by bigint NOT NULL
-- deposit_opening.decided_at bigint
-- deposit_opening.decided_by bigint
-- deposit_opening.deposit_id bigint NOT NULL
-- deposit_opening.id bigint NOT NULL IDENTITY
-- deposit_opening.opened_at bigint
-- deposit_opening.opened_by bigint
-- deposit_opening.reason text NOT NULL
-- deposit_opening.state text NOT NULL
-- deposit_opening.until_at bigint NOT NULL
ALTER TABLE deposit_opening ADD CONSTRAINT deposit_opening_asked_by_fkey FOREIGN KEY (asked_by) REFERENCES person(id);
ALTER TABLE deposit_opening ADD CONSTRAINT deposit_opening_check CHECK (((state <> ALL (ARRAY['approved'::text, 'opened'::text])) OR (decided_by <> asked_by)));
ALTER TABLE deposit_opening ADD CONSTRAINT deposit_opening_decided_by_fkey FOREIGN KEY (decided_by) REFERENCES person(id);
ALTER TABLE deposit_opening ADD CONSTRAINT deposit_opening_deposit_id_fkey FOREIGN KEY (deposit_id) REFERENCES deposit(id);
ALTER TABLE deposit_opening ADD CONSTRAINT deposit_opening_opened_by_fkey FOREIGN KEY (opened_by) REFERENCES person(id);
ALTER TABLE deposit_opening ADD CONSTRAINT deposit_opening_pkey PRIMARY KEY (id);
ALTER TABLE deposit_opening ADD CONSTRAINT deposit_opening_state_check CHECK ((state = ANY (ARRAY['asked'::text, 'approved'::text, 'refused'::text, 'opened'::text, 'expired'::text, 'overtaken'::text])));
CREATE INDEX deposit_opening_deposit ON public.deposit_opening USING btree (deposit_id, id);
CREATE UNIQUE INDEX deposit_opening_live ON public.deposit_opening USING btree (deposit_id) WHERE (state = ANY (ARRAY['asked'::text, 'approved'::text]));
CREATE UNIQUE INDEX deposit_opening_pkey ON public.deposit_opening USING btree (id);
-- deposit_parcel.deposit_id bigint NOT NULL
-- deposit_parcel.encapsulated bytea NOT NULL
-- deposit_parcel.key_id bigint NOT NULL
-- deposit_parcel.sealed bytea NOT NULL
ALTER TABLE deposit_parcel ADD CONSTRAINT deposit_parcel_deposit_id_fkey FOREIGN KEY (deposit_id) REFERENCES deposit(id);
ALTER TABLE deposit_parcel ADD CONSTRAINT deposit_parcel_key_id_fkey FOREIGN KEY (key_id) REFERENCES custodian_key(id);
ALTER TABLE deposit_parcel ADD CONSTRAINT deposit_parcel_pkey PRIMARY KEY (deposit_id, key_id);
CREATE INDEX deposit_parcel_key ON public.deposit_parcel USING btree (key_id);
CREATE UNIQUE INDEX deposit_parcel_pkey ON public.deposit_parcel USING btree (deposit_id, key_id);
-- deposit_reminder.channel_id bigint NOT NULL
-- deposit_reminder.reminded_at bigint NOT NULL
ALTER TABLE deposit_reminder ADD CONSTRAINT deposit_reminder_channel_id_fkey FOREIGN KEY (channel_id) REFERENCES channel(id);
ALTER TABLE deposit_reminder ADD CONSTRAINT deposit_reminder_pkey PRIMARY KEY (channel_id);
CREATE UNIQUE INDEX deposit_reminder_pkey ON public.deposit_reminder USING btree (channel_id);
-- document_reading.mark text NOT NULL
-- document_reading.person_id bigint NOT NULL
-- document_reading.read_at bigint NOT NULL
-- document_reading.slug text NOT NULL
ALTER TABLE document_reading ADD CONSTRAINT document_reading_person_id_fkey FOREIGN KEY (person_id) REFERENCES person(id);
ALTER TABLE document_reading ADD CONSTRAINT document_reading_pkey PRIMARY KEY (person_id, slug, mark);
CREATE UNIQUE INDEX document_reading_pkey ON public.document_reading USING btree (person_id, slug, mark);
CREATE INDEX document_reading_slug ON public.document_reading USING btree (slug, mark);
-- document_version.added_at bigint NOT NULL
-- document_version.added_by bigint NOT NULL
-- document_version.id bigint NOT NULL IDENTITY
-- document_version.kind text NOT NULL
-- document_version.link text
-- document_version.name text NOT NULL
-- document_version.number bigint NOT NULL
-- document_version.reference text
-- document_version.replaced_by text
-- document_version.replaces text
-- document_version.slug text NOT NULL
-- document_version.valid_from bigint
ALTER TABLE document_version ADD CONSTRAINT document_version_added_by_fkey FOREIGN KEY (added_by) REFERENCES person(id);
ALTER TABLE document_version ADD CONSTRAINT document_version_pkey PRIMARY KEY (id);
ALTER TABLE document_version ADD CONSTRAINT document_version_slug_number_key UNIQUE (slug, number);
CREATE UNIQUE INDEX document_version_pkey ON public.document_version USING btree (id);
CREATE UNIQUE INDEX document_version_slug_number_key ON public.document_version USING btree (slug, number);
-- evidence.clause text
-- evidence.id bigint NOT NULL IDENTITY
-- evidence.kind text NOT NULL
-- evidence.ledger_index bigint
-- evidence.rule text
-- evidence.subject text NOT NULL
-- evidence.taken_at bigint NOT NULL
ALTER TABLE evidence ADD CONSTRAINT evidence_ledger_index_key UNIQUE (ledger_index);
ALTER TABLE evidence ADD CONSTRAINT evidence_pkey PRIMARY KEY (id);
CREATE UNIQUE INDEX evidence_ledger_index_key ON public.evidence USING btree (ledger_index);
CREATE UNIQUE INDEX evidence_pkey ON public.evidence USING btree (id);
CREATE INDEX evidence_subject ON public.evidence USING btree (subject);
-- evidence_part.blob text
-- evidence_part.byte_count bigint NOT NULL
-- evidence_part.commitment text NOT NULL
-- evidence_part.evidence_id bigint NOT NULL
-- evidence_part.media_type text NOT NULL
-- evidence_part.position integer NOT NULL
-- evidence_part.role text NOT NULL
-- evidence_part.salt bytea
ALTER TABLE evidence_part ADD CONSTRAINT evidence_part_evidence_id_fkey FOREIGN KEY (evidence_id) REFERENCES evidence(id);
ALTER TABLE evidence_part ADD CONSTRAINT evidence_part_pkey PRIMARY KEY (evidence_id, "position");
CREATE UNIQUE INDEX evidence_part_pkey ON public.evidence_part USING btree (evidence_id, "position");
-- finding_answer.answered_at bigint NOT NULL
-- finding_answer.answered_by bigint NOT NULL
-- finding_answer.channel_id bigint NOT NULL
-- finding_answer.clause text NOT NULL
-- finding_answer.kind text NOT NULL
-- finding_answer.ledger_index bigint NOT NULL
-- finding_answer.reason text NOT NULL
-- finding_answer.subject text NOT NULL
ALTER TABLE finding_answer ADD CONSTRAINT finding_answer_answered_by_fkey FOREIGN KEY (answered_by) REFERENCES person(id);
ALTER TABLE finding_answer ADD CONSTRAINT finding_answer_channel_id_fkey FOREIGN KEY (channel_id) REFERENCES channel(id);
ALTER TABLE finding_answer ADD CONSTRAINT finding_answer_pkey PRIMARY KEY (channel_id, kind, subject);
CREATE UNIQUE INDEX finding_answer_pkey ON public.finding_answer USING btree (channel_id, kind, subject);
-- finding_memory.channel_id bigint NOT NULL
-- finding_memory.escalated_at bigint
-- finding_memory.first_seen_at bigint NOT NULL
-- finding_memory.kind text NOT NULL
-- finding_memory.subject text NOT NULL
-- finding_memory.told_at bigint
ALTER TABLE finding_memory ADD CONSTRAINT finding_memory_channel_id_fkey FOREIGN KEY (channel_id) REFERENCES channel(id);
ALTER TABLE finding_memory ADD CONSTRAINT finding_memory_pkey PRIMARY KEY (channel_id, kind, subject);
CREATE UNIQUE INDEX finding_memory_pkey ON public.finding_memory USING btree (channel_id, kind, subject);
-- guideline_version.adopted_at bigint NOT NULL
-- guideline_version.adopted_by text NOT NULL
-- guideline_version.decided_on text
-- guideline_version.decision text
-- guideline_version.guideline text NOT NULL
-- guideline_version.id bigint NOT NULL IDENTITY
-- guideline_version.ledger_index bigint NOT NULL
-- guideline_version.municipality text NOT NULL
-- guideline_version.person_name text
-- guideline_version.profile bytea NOT NULL
-- guideline_version.sha256 text NOT NULL
-- guideline_version.version bigint NOT NULL
ALTER TABLE guideline_version ADD CONSTRAINT guideline_version_guideline_version_key UNIQUE (guideline, version);
ALTER TABLE guideline_version ADD CONSTRAINT guideline_version_pkey PRIMARY KEY (id);
CREATE UNIQUE INDEX guideline_version_guideline_version_key ON public.guideline_version USING btree (guideline, version);
CREATE UNIQUE INDEX guideline_version_pkey ON public.guideline_version USING btree (id);
-- handling.actor text NOT NULL
-- handling.at bigint NOT NULL
-- handling.clause text
-- handling.event text NOT NULL
-- handling.id bigint NOT NULL IDENTITY
-- handling.item_id bigint NOT NULL
-- handling.ledger_index bigint
-- handling.note text
ALTER TABLE handling ADD CONSTRAINT handling_item_id_fkey FOREIGN KEY (item_id) REFERENCES item(id);
ALTER TABLE handling ADD CONSTRAINT handling_pkey PRIMARY KEY (id);
CREATE INDEX handling_item ON public.handling USING btree (item_id, id);
CREATE UNIQUE INDEX handling_pkey ON public.handling USING btree (id);
-- identity_change.after_value text NOT NULL
-- identity_change.before_value text
-- identity_change.channel_id bigint NOT NULL
-- identity_change.found_at bigint NOT NULL
-- identity_change.found_by text NOT NULL
-- identity_change.id bigint NOT NULL IDENTITY
-- identity_change.overtaken_at bigint
-- identity_change.part text NOT NULL
-- identity_change.settled_at bigint
-- identity_change.settled_by text
-- identity_change.state text NOT NULL
ALTER TABLE identity_change ADD CONSTRAINT identity_change_channel_id_fkey FOREIGN KEY (channel_id) REFERENCES channel(id);
ALTER TABLE identity_change ADD CONSTRAINT identity_change_part_check CHECK ((part = ANY (ARRAY['handle'::text, 'accountID'::text])));
ALTER TABLE identity_change ADD CONSTRAINT identity_change_pkey PRIMARY KEY (id);
ALTER TABLE identity_change ADD CONSTRAINT identity_change_state_check CHECK ((state = ANY (ARRAY['open'::text, 'confirmed'::text, 'rejected'::text])));
CREATE UNIQUE INDEX identity_change_open ON public.identity_change USING btree (channel_id, part) WHERE (state = 'open'::text);
CREATE UNIQUE INDEX identity_change_pkey ON public.identity_change USING btree (id);
-- impostor.account_key text NOT NULL
-- impostor.id bigint NOT NULL IDENTITY
-- impostor.judged_at bigint
-- impostor.judged_by bigint
-- impostor.note text
-- impostor.platform text
-- impostor.reported_at bigint NOT NULL
-- impostor.shown text NOT NULL
-- impostor.state text NOT NULL
ALTER TABLE impostor ADD CONSTRAINT impostor_account_key_key UNIQUE (account_key);
ALTER TABLE impostor ADD CONSTRAINT impostor_judged_by_fkey FOREIGN KEY (judged_by) REFERENCES person(id);
ALTER TABLE impostor ADD CONSTRAINT impostor_pkey PRIMARY KEY (id);
CREATE UNIQUE INDEX impostor_account_key_key ON public.impostor USING btree (account_key);
CREATE UNIQUE INDEX impostor_pkey ON public.impostor USING btree (id);
-- intake.channel_id bigint NOT NULL
-- intake.digest bytea NOT NULL
-- intake.id bigint NOT NULL IDENTITY
-- intake.problem text
-- intake.raw bytea NOT NULL
-- intake.received_at bigint NOT NULL
-- intake.remote_id text NOT NULL
ALTER TABLE intake ADD CONSTRAINT intake_channel_id_fkey FOREIGN KEY (channel_id) REFERENCES channel(id);
ALTER TABLE intake ADD CONSTRAINT intake_channel_id_remote_id_digest_key UNIQUE (channel_id, remote_id, digest);
ALTER TABLE intake ADD CONSTRAINT intake_pkey PRIMARY KEY (id);
CREATE UNIQUE INDEX intake_channel_id_remote_id_digest_key ON public.intake USING btree (channel_id, remote_id, digest);
CREATE UNIQUE INDEX intake_pkey ON public.intake USING btree (id);
CREATE INDEX intake_problem ON public.intake USING btree (channel_id, id) WHERE (problem IS NOT NULL);
-- item.changed integer NOT NULL
-- item.channel_id bigint NOT NULL
-- item.direction text NOT NULL
-- item.due_at bigint
-- item.due_clause text
-- item.due_limit text
-- item.due_reading text
-- item.gone_at bigint
-- item.guideline text
-- item.guideline_version bigint
-- item.handled_at bigint
-- item.id bigint NOT NULL IDENTITY
-- item.kind text NOT NULL
-- item.opened_at bigint NOT NULL
-- item.parent_remote_id text
-- item.place bigint NOT NULL
-- item.presence text NOT NULL
-- item.received_at bigint NOT NULL
-- item.remote_id text NOT NULL
-- item.reply_forbidden_by text
-- item.revision bigint NOT NULL
-- item.shelf integer NOT NULL
-- item.standing text
-- item.state text NOT NULL
-- item.text_digest bytea NOT NULL
-- item.thread_remote_id text NOT NULL
-- item.time_bounded integer NOT NULL
-- item.url text
-- item.written_at bigint NOT NULL
-- item.written_text text
ALTER TABLE item ADD CONSTRAINT item_channel_id_fkey FOREIGN KEY (channel_id) REFERENCES channel(id);
ALTER TABLE item ADD CONSTRAINT item_channel_id_remote_id_key UNIQUE (channel_id, remote_id);
ALTER TABLE item ADD CONSTRAINT item_pkey PRIMARY KEY (id);
CREATE INDEX item_changed ON public.item USING btree (shelf, place, id) WHERE (changed = 1);
CREATE INDEX item_channel_changed ON public.item USING btree (channel_id, shelf, place, id) WHERE (changed = 1);
CREATE INDEX item_channel_gone ON public.item USING btree (channel_id, shelf, place, id) WHERE ((gone_at IS NOT NULL) AND (state <> 'removed'::text));
CREATE UNIQUE INDEX item_channel_id_remote_id_key ON public.item USING btree (channel_id, remote_id);
CREATE INDEX item_channel_shelf ON public.item USING btree (channel_id, shelf, place, id);
CREATE INDEX item_channel_standing ON public.item USING btree (channel_id, shelf, place, id) WHERE (standing IS NOT NULL);
CREATE INDEX item_gone ON public.item USING btree (shelf, place, id) WHERE ((gone_at IS NOT NULL) AND (state <> 'removed'::text));
CREATE INDEX item_own ON public.item USING btree (channel_id, written_at) WHERE (direction = 'sent'::text);
CREATE INDEX item_own_answer ON public.item USING btree (channel_id, parent_remote_id) WHERE ((direction = 'sent'::text) AND (parent_remote_id IS NOT NULL));
CREATE UNIQUE INDEX item_pkey ON public.item USING btree (id);
CREATE INDEX item_shelf ON public.item USING btree (shelf, place, id);
CREATE INDEX item_standing ON public.item USING btree (shelf, place, id) WHERE (standing IS NOT NULL);
CREATE INDEX item_thread ON public.item USING btree (channel_id, thread_remote_id, written_at, id);
-- item_text.id bigint NOT NULL
-- item_text.words tsvector NOT NULL
ALTER TABLE item_text ADD CONSTRAINT item_text_pkey PRIMARY KEY (id);
CREATE UNIQUE INDEX item_text_pkey ON public.item_text USING btree (id);
CREATE INDEX item_text_words ON public.item_text USING gin (words);
-- job.attempts integer NOT NULL
-- job.due_at bigint NOT NULL
-- job.id bigint NOT NULL IDENTITY
-- job.key text NOT NULL
-- job.kind text NOT NULL
-- job.lease_owner text
-- job.payload text NOT NULL
-- job.problem text
-- job.state text NOT NULL
ALTER TABLE job ADD CONSTRAINT job_pkey PRIMARY KEY (id);
ALTER TABLE job ADD CONSTRAINT job_state_check CHECK ((state = ANY (ARRAY['waiting'::text, 'running'::text, 'buried'::text])));
CREATE INDEX job_due ON public.job USING btree (due_at, id) WHERE (state <> 'buried'::text);
CREATE UNIQUE INDEX job_pkey ON public.job USING btree (id);
CREATE UNIQUE INDEX job_unfinished ON public.job USING btree (kind, key) WHERE (state <> 'buried'::text);
-- leaving.last_day text NOT NULL
-- leaving.person_id bigint NOT NULL
-- leaving.recorded_at bigint NOT NULL
ALTER TABLE leaving ADD CONSTRAINT leaving_person_id_fkey FOREIGN KEY (person_id) REFERENCES person(id);
ALTER TABLE leaving ADD CONSTRAINT leaving_pkey PRIMARY KEY (person_id);
CREATE UNIQUE INDEX leaving_pkey ON public.leaving USING btree (person_id);
-- ledger_checkpoint.note text NOT NULL
-- ledger_checkpoint.size bigint NOT NULL
ALTER TABLE ledger_checkpoint ADD CONSTRAINT ledger_checkpoint_pkey PRIMARY KEY (size);
CREATE UNIQUE INDEX ledger_checkpoint_pkey ON public.ledger_checkpoint USING btree (size);
-- ledger_edge.hashes text NOT NULL
-- ledger_edge.id integer NOT NULL
-- ledger_edge.size bigint NOT NULL
ALTER TABLE ledger_edge ADD CONSTRAINT ledger_edge_id_check CHECK ((id = 1));
ALTER TABLE ledger_edge ADD CONSTRAINT ledger_edge_pkey PRIMARY KEY (id);
CREATE UNIQUE INDEX ledger_edge_pkey ON public.ledger_edge USING btree (id);
-- ledger_entry.body text NOT NULL
-- ledger_entry.entry_index bigint NOT NULL
-- ledger_entry.leaf_hash bytea NOT NULL
ALTER TABLE ledger_entry ADD CONSTRAINT ledger_entry_pkey PRIMARY KEY (entry_index);
CREATE UNIQUE INDEX ledger_entry_pkey ON public.ledger_entry USING btree (entry_index);
-- ledger_node.hash bytea NOT NULL
-- ledger_node.level integer NOT NULL
-- ledger_node.position bigint NOT NULL
ALTER TABLE ledger_node ADD CONSTRAINT ledger_node_pkey PRIMARY KEY (level, "position");
CREATE UNIQUE INDEX ledger_node_pkey ON public.ledger_node USING btree (level, "position");
-- letter.about text NOT NULL
-- letter.address text
-- letter.attempts bigint NOT NULL
-- letter.body text NOT NULL
-- letter.id bigint NOT NULL IDENTITY
-- letter.last_tried_at bigint
-- letter.message_id text NOT NULL
-- letter.next_try_at bigint
-- letter.page text NOT NULL
-- letter.person_id bigint NOT NULL
-- letter.problem text
-- letter.settled_at bigint
-- letter.state text NOT NULL
-- letter.subject text NOT NULL
-- letter.written_at bigint NOT NULL
ALTER TABLE letter ADD CONSTRAINT letter_message_id_key UNIQUE (message_id);
ALTER TABLE letter ADD CONSTRAINT letter_person_id_fkey FOREIGN KEY (person_id) REFERENCES person(id);
ALTER TABLE letter ADD CONSTRAINT letter_pkey PRIMARY KEY (id);
ALTER TABLE letter ADD CONSTRAINT letter_state_check CHECK ((state = ANY (ARRAY['waiting'::text, 'sent'::text, 'failed'::text, 'no_address'::text, 'told'::text])));
CREATE INDEX letter_about ON public.letter USING btree (about);
CREATE UNIQUE INDEX letter_message_id_key ON public.letter USING btree (message_id);
CREATE INDEX letter_person ON public.letter USING btree (person_id);
CREATE UNIQUE INDEX letter_pkey ON public.letter USING btree (id);
CREATE INDEX letter_unsent ON public.letter USING btree (state, id) WHERE (state = ANY (ARRAY['waiting'::text, 'failed'::text, 'no_address'::text]));
-- link_sight.actor text NOT NULL
-- link_sight.at bigint NOT NULL
-- link_sight.channel_id bigint NOT NULL
-- link_sight.direction text NOT NULL
-- link_sight.outcome text NOT NULL
-- link_sight.page text NOT NULL
-- link_sight.problem text
-- link_sight.seen text
-- link_sight.since bigint NOT NULL
-- link_sight.way text NOT NULL
ALTER TABLE link_sight ADD CONSTRAINT link_sight_channel_id_fkey FOREIGN KEY (channel_id) REFERENCES channel(id);
ALTER TABLE link_sight ADD CONSTRAINT link_sight_direction_check CHECK ((direction = ANY (ARRAY['toWebsite'::text, 'fromWebsite'::text])));
ALTER TABLE link_sight ADD CONSTRAINT link_sight_outcome_check CHECK ((outcome = ANY (ARRAY['linked'::text, 'missing'::text, 'unseen'::text])));
ALTER TABLE link_sight ADD CONSTRAINT link_sight_pkey PRIMARY KEY (channel_id, direction, way);
ALTER TABLE link_sight ADD CONSTRAINT link_sight_way_check CHECK ((way = ANY (ARRAY['fetched'::text, 'looked'::text])));
CREATE UNIQUE INDEX link_sight_pkey ON public.link_sight USING btree (channel_id, direction, way);
-- listing_check.channel_id bigint NOT NULL
-- listing_check.checked_at bigint NOT NULL
-- listing_check.checked_by bigint NOT NULL
-- listing_check.digest text NOT NULL
-- listing_check.evidence_id bigint
-- listing_check.id bigint NOT NULL IDENTITY
-- listing_check.note text NOT NULL
-- listing_check.outcome text NOT NULL
-- listing_check.site text NOT NULL
-- listing_check.told text NOT NULL
ALTER TABLE listing_check ADD CONSTRAINT listing_check_channel_id_fkey FOREIGN KEY (channel_id) REFERENCES channel(id);
ALTER TABLE listing_check ADD CONSTRAINT listing_check_check CHECK (((outcome = 'lacking'::text) OR (evidence_id IS NOT NULL)));
ALTER TABLE listing_check ADD CONSTRAINT listing_check_checked_by_fkey FOREIGN KEY (checked_by) REFERENCES person(id);
ALTER TABLE listing_check ADD CONSTRAINT listing_check_evidence_id_fkey FOREIGN KEY (evidence_id) REFERENCES evidence(id);
ALTER TABLE listing_check ADD CONSTRAINT listing_check_outcome_check CHECK ((outcome = ANY (ARRAY['shown'::text, 'lacking'::text])));
ALTER TABLE listing_check ADD CONSTRAINT listing_check_pkey PRIMARY KEY (id);
CREATE INDEX listing_check_channel ON public.listing_check USING btree (channel_id, id);
CREATE INDEX listing_check_evidence ON public.listing_check USING btree (evidence_id);
CREATE UNIQUE INDEX listing_check_pkey ON public.listing_check USING btree (id);
-- migration.name text NOT NULL
-- migration.statements text NOT NULL
ALTER TABLE migration ADD CONSTRAINT migration_pkey PRIMARY KEY (name);
CREATE UNIQUE INDEX migration_pkey ON public.migration USING btree (name);
-- notice.body text NOT NULL
-- notice.document text
-- notice.form_token text NOT NULL
-- notice.id bigint NOT NULL IDENTITY
-- notice.sent_at bigint NOT NULL
-- notice.sent_by bigint NOT NULL
-- notice.subject text NOT NULL
ALTER TABLE notice ADD CONSTRAINT notice_form_token_key UNIQUE (form_token);
ALTER TABLE notice ADD CONSTRAINT notice_pkey PRIMARY KEY (id);
ALTER TABLE notice ADD CONSTRAINT notice_sent_by_fkey FOREIGN KEY (sent_by) REFERENCES person(id);
CREATE UNIQUE INDEX notice_form_token_key ON public.notice USING btree (form_token);
CREATE UNIQUE INDEX notice_pkey ON public.notice USING btree (id);
-- notice_receiver.escalated_at bigint
-- notice_receiver.notice_id bigint NOT NULL
-- notice_receiver.person_id bigint NOT NULL
-- notice_receiver.read_at bigint
-- notice_receiver.reminded_at bigint
-- notice_receiver.reminders bigint NOT NULL
ALTER TABLE notice_receiver ADD CONSTRAINT notice_receiver_notice_id_fkey FOREIGN KEY (notice_id) REFERENCES notice(id);
ALTER TABLE notice_receiver ADD CONSTRAINT notice_receiver_person_id_fkey FOREIGN KEY (person_id) REFERENCES person(id);
ALTER TABLE notice_receiver ADD CONSTRAINT notice_receiver_pkey PRIMARY KEY (notice_id, person_id);
CREATE INDEX notice_receiver_person ON public.notice_receiver USING btree (person_id, notice_id);
CREATE UNIQUE INDEX notice_receiver_pkey ON public.notice_receiver USING btree (notice_id, person_id);
CREATE INDEX notice_receiver_unread ON public.notice_receiver USING btree (notice_id) WHERE (read_at IS NULL);
-- oversight_setting.id bigint NOT NULL
-- oversight_setting.listing_page text
ALTER TABLE oversight_setting ADD CONSTRAINT oversight_setting_id_check CHECK ((id = 1));
ALTER TABLE oversight_setting ADD CONSTRAINT oversight_setting_pkey PRIMARY KEY (id);
CREATE UNIQUE INDEX oversight_setting_pkey ON public.oversight_setting USING btree (id);
-- party_link.added_at bigint NOT NULL
-- party_link.address text NOT NULL
-- party_link.id bigint NOT NULL IDENTITY
-- party_link.name text NOT NULL
ALTER TABLE party_link ADD CONSTRAINT party_link_name_key UNIQUE (name);
ALTER TABLE party_link ADD CONSTRAINT party_link_pkey PRIMARY KEY (id);
CREATE UNIQUE INDEX party_link_name_key ON public.party_link USING btree (name);
CREATE UNIQUE INDEX party_link_pkey ON public.party_link USING btree (id);
-- passphrase_attempt.failures bigint NOT NULL
-- passphrase_attempt.last_at bigint NOT NULL
-- passphrase_attempt.person_id bigint NOT NULL
ALTER TABLE passphrase_attempt ADD CONSTRAINT passphrase_attempt_person_id_fkey FOREIGN KEY (person_id) REFERENCES person(id);
ALTER TABLE passphrase_attempt ADD CONSTRAINT passphrase_attempt_pkey PRIMARY KEY (person_id);
CREATE UNIQUE INDEX passphrase_attempt_pkey ON public.passphrase_attempt USING btree (person_id);
-- password.changed_at bigint NOT NULL
-- password.hash text NOT NULL
-- password.person_id bigint NOT NULL
ALTER TABLE password ADD CONSTRAINT password_person_id_fkey FOREIGN KEY (person_id) REFERENCES person(id);
ALTER TABLE password ADD CONSTRAINT password_pkey PRIMARY KEY (person_id);
CREATE UNIQUE INDEX password_pkey ON public.password USING btree (person_id);
-- person.active integer NOT NULL
-- person.created_at bigint NOT NULL
-- person.email text
-- person.first_name text NOT NULL
-- person.id bigint NOT NULL IDENTITY
-- person.last_name text NOT NULL
-- person.politician integer NOT NULL
-- person.title text NOT NULL
-- person.unit_id bigint
-- person.username text NOT NULL
ALTER TABLE person ADD CONSTRAINT person_active_check CHECK ((active = ANY (ARRAY[0, 1])));
ALTER TABLE person ADD CONSTRAINT person_pkey PRIMARY KEY (id);
ALTER TABLE person ADD CONSTRAINT person_politician_check CHECK ((politician = ANY (ARRAY[0, 1])));
ALTER TABLE person ADD CONSTRAINT person_unit_id_fkey FOREIGN KEY (unit_id) REFERENCES unit(id);
ALTER TABLE person ADD CONSTRAINT person_username_key UNIQUE (username);
CREATE UNIQUE INDEX person_pkey ON public.person USING btree (id);
CREATE INDEX person_unit ON public.person USING btree (unit_id);
CREATE UNIQUE INDEX person_username_key ON public.person USING btree (username);
-- platform.about_length bigint
-- platform.category text NOT NULL
-- platform.changed_at bigint NOT NULL
-- platform.kind text NOT NULL
-- platform.name text NOT NULL
-- platform.patterns text NOT NULL
-- platform.wikidata_property text
ALTER TABLE platform ADD CONSTRAINT platform_pkey PRIMARY KEY (kind);
CREATE UNIQUE INDEX platform_pkey ON public.platform USING btree (kind);
-- public_contact.changed_at bigint NOT NULL
-- public_contact.changed_by bigint NOT NULL
-- public_contact.email text
-- public_contact.hours text
-- public_contact.id integer NOT NULL
-- public_contact.page text
-- public_contact.phone text
-- public_contact.revision bigint NOT NULL
-- public_contact.wikidata text
ALTER TABLE public_contact ADD CONSTRAINT public_contact_changed_by_fkey FOREIGN KEY (changed_by) REFERENCES person(id);
ALTER TABLE public_contact ADD CONSTRAINT public_contact_id_check CHECK ((id = 1));
ALTER TABLE public_contact ADD CONSTRAINT public_contact_pkey PRIMARY KEY (id);
CREATE UNIQUE INDEX public_contact_pkey ON public.public_contact USING btree (id);
-- public_register.id integer NOT NULL
-- public_register.version bigint NOT NULL
ALTER TABLE public_register ADD CONSTRAINT public_register_id_check CHECK ((id = 1));
ALTER TABLE public_register ADD CONSTRAINT public_register_pkey PRIMARY KEY (id);
CREATE UNIQUE INDEX public_register_pkey ON public.public_register USING btree (id);
-- refused_sign_in.attempts bigint NOT NULL
-- refused_sign_in.day bigint NOT NULL
ALTER TABLE refused_sign_in ADD CONSTRAINT refused_sign_in_pkey PRIMARY KEY (day);
CREATE UNIQUE INDEX refused_sign_in_pkey ON public.refused_sign_in USING btree (day);
-- removal.acted_at bigint
-- removal.actor text NOT NULL
-- removal.author_name text NOT NULL
-- removal.clause text NOT NULL
-- removal.due_at bigint NOT NULL
-- removal.ended_at bigint
-- removal.evidence_id bigint
-- removal.evidence_rule text NOT NULL
-- removal.form_token text NOT NULL
-- removal.ground text NOT NULL
-- removal.guideline text NOT NULL
-- removal.guideline_version bigint NOT NULL
-- removal.id bigint NOT NULL IDENTITY
-- removal.item_id bigint NOT NULL
-- removal.outcome text
-- removal.problem text
-- removal.reason text NOT NULL
-- removal.requested_at bigint NOT NULL
-- removal.state text NOT NULL
ALTER TABLE removal ADD CONSTRAINT removal_evidence_id_fkey FOREIGN KEY (evidence_id) REFERENCES evidence(id);
ALTER TABLE removal ADD CONSTRAINT removal_form_token_key UNIQUE (form_token);
ALTER TABLE removal ADD CONSTRAINT removal_item_id_fkey FOREIGN KEY (item_id) REFERENCES item(id);
ALTER TABLE removal ADD CONSTRAINT removal_pkey PRIMARY KEY (id);
CREATE UNIQUE INDEX removal_form_token_key ON public.removal USING btree (form_token);
CREATE INDEX removal_item ON public.removal USING btree (item_id, id);
CREATE UNIQUE INDEX removal_pkey ON public.removal USING btree (id);
CREATE UNIQUE INDEX removal_under_way ON public.removal USING btree (item_id) WHERE (ended_at IS NULL);
-- reply.actor text NOT NULL
-- reply.author_name text NOT NULL
-- reply.form_token text NOT NULL
-- reply.id bigint NOT NULL IDENTITY
-- reply.item_id bigint NOT NULL
-- reply.item_revision bigint NOT NULL
-- reply.problem text
-- reply.requested_at bigint NOT NULL
-- reply.sending_since bigint
-- reply.sent_at bigint
-- reply.sent_remote_id text
-- reply.state text NOT NULL
-- reply.text text NOT NULL
ALTER TABLE reply ADD CONSTRAINT reply_form_token_key UNIQUE (form_token);
ALTER TABLE reply ADD CONSTRAINT reply_item_id_fkey FOREIGN KEY (item_id) REFERENCES item(id);
ALTER TABLE reply ADD CONSTRAINT reply_pkey PRIMARY KEY (id);
CREATE UNIQUE INDEX reply_form_token_key ON public.reply USING btree (form_token);
CREATE INDEX reply_item ON public.reply USING btree (item_id, id);
CREATE UNIQUE INDEX reply_pkey ON public.reply USING btree (id);
CREATE UNIQUE INDEX reply_under_way ON public.reply USING btree (item_id) WHERE (state = ANY (ARRAY['queued'::text, 'sending'::text, 'unknown'::text]));
-- report.channel_id bigint
-- report.contact text
-- report.ground text
-- report.handled_at bigint
-- report.handled_by bigint
-- report.id bigint NOT NULL IDENTITY
-- report.impostor_id bigint
-- report.kind text NOT NULL
-- report.ledger_index bigint NOT NULL
-- report.note text
-- report.pasted text
-- report.received_at bigint NOT NULL
-- report.salt bytea NOT NULL
-- report.words text NOT NULL
ALTER TABLE report ADD CONSTRAINT report_channel_id_fkey FOREIGN KEY (channel_id) REFERENCES channel(id);
ALTER TABLE report ADD CONSTRAINT report_handled_by_fkey FOREIGN KEY (handled_by) REFERENCES person(id);
ALTER TABLE report ADD CONSTRAINT report_impostor_id_fkey FOREIGN KEY (impostor_id) REFERENCES impostor(id);
ALTER TABLE report ADD CONSTRAINT report_pkey PRIMARY KEY (id);
CREATE INDEX report_impostor ON public.report USING btree (impostor_id);
CREATE UNIQUE INDEX report_pkey ON public.report USING btree (id);
CREATE INDEX report_received ON public.report USING btree (received_at);
CREATE INDEX report_unhandled ON public.report USING btree (channel_id) WHERE (handled_at IS NULL);
-- report_mark.at bigint NOT NULL
-- report_mark.id bigint NOT NULL IDENTITY
-- report_mark.mark text NOT NULL
ALTER TABLE report_mark ADD CONSTRAINT report_mark_pkey PRIMARY KEY (id);
CREATE INDEX report_mark_at ON public.report_mark USING btree (mark, at);
CREATE UNIQUE INDEX report_mark_pkey ON public.report_mark USING btree (id);
-- revision.author_key text
-- revision.author_name text NOT NULL
-- revision.edited_at bigint
-- revision.html text
-- revision.item_id bigint NOT NULL
-- revision.ledger_index bigint NOT NULL
-- revision.number bigint NOT NULL
-- revision.raw_digest bytea NOT NULL
-- revision.salt bytea NOT NULL
-- revision.seen_at bigint NOT NULL
-- revision.text text NOT NULL
ALTER TABLE revision ADD CONSTRAINT revision_item_id_fkey FOREIGN KEY (item_id) REFERENCES item(id);
ALTER TABLE revision ADD CONSTRAINT revision_pkey PRIMARY KEY (item_id, number);
CREATE UNIQUE INDEX revision_pkey ON public.revision USING btree (item_id, number);
-- role_grant.channel_id bigint
-- role_grant.given_at bigint NOT NULL
-- role_grant.id bigint NOT NULL IDENTITY
-- role_grant.person_id bigint NOT NULL
-- role_grant.role text NOT NULL
ALTER TABLE role_grant ADD CONSTRAINT role_grant_person_id_fkey FOREIGN KEY (person_id) REFERENCES person(id);
ALTER TABLE role_grant ADD CONSTRAINT role_grant_pkey PRIMARY KEY (id);
CREATE UNIQUE INDEX role_grant_once ON public.role_grant USING btree (person_id, role, COALESCE(channel_id, (0)::bigint));
CREATE UNIQUE INDEX role_grant_pkey ON public.role_grant USING btree (id);
CREATE INDEX role_grant_role ON public.role_grant USING btree (role);
-- sign_in_attempt.failures bigint NOT NULL
-- sign_in_attempt.last_at bigint NOT NULL
-- sign_in_attempt.mark text NOT NULL
ALTER TABLE sign_in_attempt ADD CONSTRAINT sign_in_attempt_pkey PRIMARY KEY (mark);
CREATE INDEX sign_in_attempt_last ON public.sign_in_attempt USING btree (last_at);
CREATE UNIQUE INDEX sign_in_attempt_pkey ON public.sign_in_attempt USING btree (mark);
-- sign_in_session.ends_at bigint NOT NULL
-- sign_in_session.id bigint NOT NULL IDENTITY
-- sign_in_session.last_seen_at bigint NOT NULL
-- sign_in_session.person_id bigint NOT NULL
-- sign_in_session.started_at bigint NOT NULL
-- sign_in_session.token_hash bytea NOT NULL
ALTER TABLE sign_in_session ADD CONSTRAINT sign_in_session_person_id_fkey FOREIGN KEY (person_id) REFERENCES person(id);
ALTER TABLE sign_in_session ADD CONSTRAINT sign_in_session_pkey PRIMARY KEY (id);
ALTER TABLE sign_in_session ADD CONSTRAINT sign_in_session_token_hash_key UNIQUE (token_hash);
CREATE INDEX sign_in_session_end ON public.sign_in_session USING btree (ends_at);
CREATE INDEX sign_in_session_person ON public.sign_in_session USING btree (person_id);
CREATE UNIQUE INDEX sign_in_session_pkey ON public.sign_in_session USING btree (id);
CREATE UNIQUE INDEX sign_in_session_token_hash_key ON public.sign_in_session USING btree (token_hash);
-- sync_turn.channel_id bigint NOT NULL
-- sync_turn.leased_until bigint NOT NULL
-- sync_turn.next_recent_at bigint NOT NULL
-- sync_turn.next_sweep_at bigint NOT NULL
-- sync_turn.owner text
ALTER TABLE sync_turn ADD CONSTRAINT sync_turn_channel_id_fkey FOREIGN KEY (channel_id) REFERENCES channel(id);
ALTER TABLE sync_turn ADD CONSTRAINT sync_turn_pkey PRIMARY KEY (channel_id);
CREATE UNIQUE INDEX sync_turn_pkey ON public.sync_turn USING btree (channel_id);
-- unit.board text NOT NULL
-- unit.id bigint NOT NULL IDENTITY
-- unit.name text NOT NULL
ALTER TABLE unit ADD CONSTRAINT unit_name_key UNIQUE (name);
ALTER TABLE unit ADD CONSTRAINT unit_pkey PRIMARY KEY (id);
CREATE UNIQUE INDEX unit_name_key ON public.unit USING btree (name);
CREATE UNIQUE INDEX unit_pkey ON public.unit USING btree (id);
-- unit_post.appointed_at bigint NOT NULL
-- unit_post.id bigint NOT NULL IDENTITY
-- unit_post.person_id bigint NOT NULL
-- unit_post.post text NOT NULL
-- unit_post.unit_id bigint NOT NULL
ALTER TABLE unit_post ADD CONSTRAINT unit_post_person_id_fkey FOREIGN KEY (person_id) REFERENCES person(id);
ALTER TABLE unit_post ADD CONSTRAINT unit_post_pkey PRIMARY KEY (id);
ALTER TABLE unit_post ADD CONSTRAINT unit_post_unit_id_fkey FOREIGN KEY (unit_id) REFERENCES unit(id);
ALTER TABLE unit_post ADD CONSTRAINT unit_post_unit_id_post_person_id_key UNIQUE (unit_id, post, person_id);
CREATE INDEX unit_post_person ON public.unit_post USING btree (person_id);
CREATE UNIQUE INDEX unit_post_pkey ON public.unit_post USING btree (id);
CREATE UNIQUE INDEX unit_post_unit_id_post_person_id_key ON public.unit_post USING btree (unit_id, post, person_id);
-- unit_wikidata.item text NOT NULL
-- unit_wikidata.unit_id bigint NOT NULL
ALTER TABLE unit_wikidata ADD CONSTRAINT unit_wikidata_pkey PRIMARY KEY (unit_id);
ALTER TABLE unit_wikidata ADD CONSTRAINT unit_wikidata_unit_id_fkey FOREIGN KEY (unit_id) REFERENCES unit(id);
CREATE UNIQUE INDEX unit_wikidata_pkey ON public.unit_wikidata USING btree (unit_id);
-- visitor_check.channel_id bigint NOT NULL
-- visitor_check.checked_at bigint NOT NULL
-- visitor_check.checked_by bigint NOT NULL
-- visitor_check.digest text NOT NULL
-- visitor_check.evidence_id bigint
-- visitor_check.id bigint NOT NULL IDENTITY
-- visitor_check.note text NOT NULL
-- visitor_check.outcome text NOT NULL
-- visitor_check.site text NOT NULL
-- visitor_check.told_en text NOT NULL
-- visitor_check.told_sv text NOT NULL
ALTER TABLE visitor_check ADD CONSTRAINT visitor_check_channel_id_fkey FOREIGN KEY (channel_id) REFERENCES channel(id);
ALTER TABLE visitor_check ADD CONSTRAINT visitor_check_check CHECK (((outcome = 'lacking'::text) OR (evidence_id IS NOT NULL)));
ALTER TABLE visitor_check ADD CONSTRAINT visitor_check_checked_by_fkey FOREIGN KEY (checked_by) REFERENCES person(id);
ALTER TABLE visitor_check ADD CONSTRAINT visitor_check_evidence_id_fkey FOREIGN KEY (evidence_id) REFERENCES evidence(id);
ALTER TABLE visitor_check ADD CONSTRAINT visitor_check_outcome_check CHECK ((outcome = ANY (ARRAY['shown'::text, 'lacking'::text])));
ALTER TABLE visitor_check ADD CONSTRAINT visitor_check_pkey PRIMARY KEY (id);
CREATE INDEX visitor_check_channel ON public.visitor_check USING btree (channel_id, id);
CREATE INDEX visitor_check_evidence ON public.visitor_check USING btree (evidence_id);
CREATE UNIQUE INDEX visitor_check_pkey ON public.visitor_check USING btree (id);
-- visitor_english.channel_id bigint NOT NULL
-- visitor_english.municipality text NOT NULL
-- visitor_english.purpose text NOT NULL
-- visitor_english.unit text NOT NULL
ALTER TABLE visitor_english ADD CONSTRAINT visitor_english_channel_id_fkey FOREIGN KEY (channel_id) REFERENCES channel(id);
ALTER TABLE visitor_english ADD CONSTRAINT visitor_english_pkey PRIMARY KEY (channel_id);
CREATE UNIQUE INDEX visitor_english_pkey ON public.visitor_english USING btree (channel_id);
