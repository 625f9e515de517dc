-- channel.address text NOT NULL
-- channel.address_key text NOT NULL
-- channel.closed_on bigint
-- channel.created_at bigint NOT NULL
-- channel.guideline_id text NOT NULL
-- channel.id bigint NOT NULL IDENTITY
-- channel.name text NOT NULL
-- channel.open_comments integer NOT NULL
-- channel.opened_on bigint NOT NULL
-- channel.platform text NOT NULL
-- channel.purpose text NOT NULL
-- channel.slug text NOT NULL
-- channel.target_group text
-- channel.unit_id bigint NOT NULL
ALTER TABLE channel ADD CONSTRAINT channel_open_comments_check CHECK ((open_comments = ANY (ARRAY[0, 1])));
ALTER TABLE channel ADD CONSTRAINT channel_pkey PRIMARY KEY (id);
ALTER TABLE channel ADD CONSTRAINT channel_slug_key UNIQUE (slug);
ALTER TABLE channel ADD CONSTRAINT channel_unit_id_fkey FOREIGN KEY (unit_id) REFERENCES unit(id);
CREATE UNIQUE INDEX channel_open_address ON public.channel USING btree (address_key) WHERE (closed_on IS NULL);
CREATE UNIQUE INDEX channel_pkey ON public.channel USING btree (id);
CREATE UNIQUE INDEX channel_slug_key ON public.channel USING btree (slug);
CREATE INDEX channel_unit ON public.channel USING btree (unit_id);
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
-- migration.name text NOT NULL
-- migration.statements text NOT NULL
ALTER TABLE migration ADD CONSTRAINT migration_pkey PRIMARY KEY (name);
CREATE UNIQUE INDEX migration_pkey ON public.migration USING btree (name);
-- password.changed_at bigint NOT NULL
-- password.hash text NOT NULL
-- password.person_id bigint NOT NULL
ALTER TABLE password ADD CONSTRAINT password_person_id_fkey FOREIGN KEY (person_id) REFERENCES person(id);
ALTER TABLE password ADD CONSTRAINT password_pkey PRIMARY KEY (person_id);
CREATE UNIQUE INDEX password_pkey ON public.password USING btree (person_id);
-- person.active integer NOT NULL
-- person.created_at bigint NOT NULL
-- person.first_name text NOT NULL
-- person.id bigint NOT NULL IDENTITY
-- person.last_name text NOT NULL
-- person.title text NOT NULL
-- person.unit_id bigint
-- person.username text NOT NULL
ALTER TABLE person ADD CONSTRAINT person_active_check CHECK ((active = ANY (ARRAY[0, 1])));
ALTER TABLE person ADD CONSTRAINT person_pkey PRIMARY KEY (id);
ALTER TABLE person ADD CONSTRAINT person_unit_id_fkey FOREIGN KEY (unit_id) REFERENCES unit(id);
ALTER TABLE person ADD CONSTRAINT person_username_key UNIQUE (username);
CREATE UNIQUE INDEX person_pkey ON public.person USING btree (id);
CREATE INDEX person_unit ON public.person USING btree (unit_id);
CREATE UNIQUE INDEX person_username_key ON public.person USING btree (username);
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
