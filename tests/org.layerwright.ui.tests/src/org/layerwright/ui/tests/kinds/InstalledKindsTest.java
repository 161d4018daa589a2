package org.layerwright.ui.tests.kinds;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.layerwright.catalog.Catalog;
import org.layerwright.ui.InstalledKinds;
import org.layerwright.ui.tests.NothingLogged;

/** What other plug-ins contribute is in the catalogue beside what Layerwright brings. */
@ExtendWith(NothingLogged.class)
class InstalledKindsTest {

	@Test
	void aContributedLayerIsInTheCatalogue() {
		assertTrue(InstalledKinds.catalog().layer("contributed").isPresent());
	}

	@Test
	void nothingThatLayerwrightBringsIsMissing() {
		assertEquals(Catalog.standard().kinds().size() + 1, InstalledKinds.catalog().kinds().size());
	}
}
