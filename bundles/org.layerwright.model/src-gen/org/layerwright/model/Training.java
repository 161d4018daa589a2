/**
 * Generated from model/layerwright.ecore. Do not edit.
 */
package org.layerwright.model;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Training</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * How the networks are trained: a procedure of the catalogue and its settings.
 * <!-- end-model-doc -->
 *
 *
 * @see org.layerwright.model.ModelPackage#getTraining()
 * @model
 * @generated
 */
public interface Training extends Configured {
} // Training
